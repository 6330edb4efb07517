/** What the rest of the server and the command line may use of the catalogue. */
export type { Catalogue } from './catalogue';
export { CatalogueError } from './errors';
export { loadCatalogue, loadLaw, loadProfile, siretOf, type CatalogueSources } from './load';
