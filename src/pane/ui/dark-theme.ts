/**
 * The dark theme, in a file of its own so that it is loaded only when Office is dark.
 */
export { webDarkTheme as darkTheme } from '@fluentui/react-components';
