/** What every page gets once its scripts run. Each part is small and leaves a page without its elements alone. */
import { tellAge } from './age.ts';
import { addCopyButtons } from './copy.ts';
import { startSearch } from './search.ts';
import { rememberTabs } from './tabs.ts';
import { startTarget } from './target/start.ts';
import { startTheme } from './theme.ts';

startTheme();
rememberTabs();
addCopyButtons();
startSearch();
tellAge();
startTarget();
