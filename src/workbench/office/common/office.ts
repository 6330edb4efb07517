/**
 * The `Office` global: context, requirement sets, document of the common API.
 */
import type { Host } from '../host';
import { strict } from '../strict';
import { commonXmlParts } from './custom-xml';
import { getFile } from './file';
import { selectionHandlers } from './selection-handlers';
import { commonSettings } from './settings';
import { createUi } from './ui';

const LIGHT = {
  bodyBackgroundColor: '#ffffff',
  bodyForegroundColor: '#201f1e',
  controlBackgroundColor: '#f3f2f1',
  controlForegroundColor: '#201f1e',
  isDarkTheme: false,
};
const DARK = {
  bodyBackgroundColor: '#292827',
  bodyForegroundColor: '#ffffff',
  controlBackgroundColor: '#3b3a39',
  controlForegroundColor: '#ffffff',
  isDarkTheme: true,
};

export function createOffice(host: Host) {
  const document = strict('Office.context.document', {
    customXmlParts: strict('Office.context.document.customXmlParts', commonXmlParts(host)),
    settings: strict('Office.context.document.settings', commonSettings()),
    get mode(): string {
      return host.profile.readOnly ? 'readOnly' : 'readWrite';
    },
    url: '',
    ...selectionHandlers(host),
    getFileAsync: (type: string, ...args: readonly unknown[]): void => getFile(host, type, args),
  });
  const context = strict('Office.context', {
    document,
    ui: createUi(host.windows),
    requirements: {
      isSetSupported: (set: string, version?: string | number): boolean =>
        host.supports(set, String(version ?? '1.1')),
    },
    get displayLanguage(): string {
      return host.language;
    },
    get contentLanguage(): string {
      return host.language;
    },
    host: 'Word',
    get platform(): string {
      return host.profile.platform;
    },
    get diagnostics() {
      return { host: 'Word', platform: host.profile.platform, version: host.profile.version };
    },
    get officeTheme() {
      return host.dark ? DARK : LIGHT;
    },
    touchEnabled: false,
    partitionKey: undefined as string | undefined,
  });
  return strict('Office', {
    context,
    onReady: async (callback?: (info: { host: string; platform: string }) => unknown) => {
      const info = { host: 'Word', platform: host.profile.platform };
      await Promise.resolve();
      await callback?.(info);
      return info;
    },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    FileType: { Text: 'text', Compressed: 'compressed', Pdf: 'pdf' },
    HostType: { Word: 'Word' },
    PlatformType: { PC: 'PC', Mac: 'Mac', OfficeOnline: 'OfficeOnline', iOS: 'iOS' },
    actions: strict('Office.actions', { associate: (): void => undefined }),
    addin: strict('Office.addin', {
      showAsTaskpane: async (): Promise<void> => Promise.resolve(),
      hide: async (): Promise<void> => Promise.resolve(),
    }),
  });
}
