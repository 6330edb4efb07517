/**
 * The pane's few drawings, as inline SVG in the colour of the text. Always beside words: hidden from assistive technology.
 */
import type { ReactNode } from 'react';

const DRAWINGS = {
  pen: 'M13.9 2.6a2.2 2.2 0 0 1 3.5 2.6L8.2 14.4 3 16.9l2.1-5.6zM12.3 4.9l2.7 2.7',
  check: 'M10 2.2a7.8 7.8 0 1 1 0 15.6 7.8 7.8 0 0 1 0-15.6zM6.6 10.2l2.4 2.4 4.6-4.9',
  cross: 'M10 2.2a7.8 7.8 0 1 1 0 15.6 7.8 7.8 0 0 1 0-15.6zM7.3 7.3l5.4 5.4M12.7 7.3l-5.4 5.4',
  warning: 'M10 2.6 18 17H2zM10 8v4.2M10 14.2v.6',
  empty: 'M4 2.5h8L16 6.5v11H4zM7 11h6',
  clock: 'M10 2.2a7.8 7.8 0 1 1 0 15.6 7.8 7.8 0 0 1 0-15.6zM10 5.8V10l3 2',
  back: 'M12.5 4 6.5 10l6 6',
  next: 'M7.5 4l6 6-6 6',
  search: 'M8.5 3a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM12.6 12.6 17 17',
  info: 'M10 2.2a7.8 7.8 0 1 1 0 15.6 7.8 7.8 0 0 1 0-15.6zM10 9v5M10 6v.6',
  locate: 'M10 5a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM10 1.8V5M10 15v3.2M1.8 10H5M15 10h3.2',
  refresh: 'M16.5 10a6.5 6.5 0 1 1-2-4.7M16.5 2.5v3.3h-3.3',
  seal: 'M10 2a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 0 1 10 2zM7.4 12.8 6.2 18l3.8-2 3.8 2-1.2-5.2M7.8 7.7l1.6 1.6 2.9-3.2',
  stop: 'M5 5h10v10H5z',
  plus: 'M10 4v12M4 10h12',
  trash: 'M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.8 11.5h7.4l.8-11.5M8.4 8.5v5.5M11.6 8.5v5.5',
} as const;
export type IconName = keyof typeof DRAWINGS;

/** @param size in pixels. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }): ReactNode {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flexShrink: 0, display: 'block' }}
    >
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
