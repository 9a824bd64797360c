import { useLingui } from "@lingui/react/macro";
import { TabLinks } from "../../ui/tab-links.tsx";

export const pageAddress = (id: string, first: boolean) => (first ? "/" : `/page/${id}`);

/** The pages of the dashboard, each with its own address. One page needs no tabs. */
export const DashboardTabs = ({ pages }: { pages: readonly { id: string; name: string }[] }) => {
  const { t } = useLingui();
  if (pages.length < 2) return null;
  return (
    <TabLinks
      label={t`Pages of the dashboard`}
      links={pages.map(({ id, name }, index) => ({ to: pageAddress(id, index === 0), title: name }))}
    />
  );
};
