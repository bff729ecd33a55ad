import type { FromJournal, ToJournal } from '../../../../src/messages/journal';
import type { BundledPage, PageKind } from '../pages/bundledPage';
import { usePages } from '../pages/usePages';

/** The journal's page. */
const dashboardKind: PageKind = {
  name: 'dashboard',
  title: 'Journal and Progress',
  size: { width: 700, height: 900 },
  timeZone: 'Europe/Berlin',
};

/** The bundled page of the journal in a browser. */
export type DashboardPage = BundledPage<FromJournal, ToJournal>;

/** Gives the tests of the surrounding `describe` a browser that opens the journal's page by itself. */
export const useDashboardPages = () => usePages<FromJournal, ToJournal>(dashboardKind);

/** What the page has asked for since it was looked at last; that the person is there is no wish. */
export async function takeWishes(of: DashboardPage): Promise<readonly FromJournal[]> {
  return (await of.takeSent()).filter(({ type }) => type !== 'input');
}
