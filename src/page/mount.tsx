// Opens the page in an element: on the title, where this tab left off, or at the run of a link.
import { render } from 'preact';
import { mountAnnouncer } from './announce';
import { App, type PageDeps } from './app';
import { words } from '../words/words';
import { openBefore } from './run/reload';
import { apply, readSettings } from './kept/settings';
import { openShelf } from './kept/shelf';
import './theme.css';
import './controls.css';
import './title/title.css';
import './play.css';
import './paper/paper.css';
import './dialogs/dialog.css';
import './forced.css';

/** The code of a link `#run=CODE`, taken out of the address; empty if there is none. */
function codeOfLink(): string {
  const code = /^#run=([^&]+)/.exec(location.hash)?.[1] ?? '';
  if (code) history.replaceState(null, '', location.pathname + location.search);
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

/** Settings come first, so that nothing is drawn twice. Resolves when the first screen is drawn. */
export async function mountPage(root: HTMLElement, deps: PageDeps): Promise<void> {
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  apply(readSettings(null));
  const code = codeOfLink();
  const shelf = await openShelf();
  const settings = readSettings(await shelf.note('settings').catch(() => null));
  apply(settings);
  const kept = await shelf.list().catch(() => null);
  mountAnnouncer(document.body);
  render(
    <App deps={deps} shelf={shelf} settings={settings} kept={kept} begin={{ code, open: openBefore() }} />,
    root,
  );
}
