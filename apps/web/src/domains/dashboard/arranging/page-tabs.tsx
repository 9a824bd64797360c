import { pageNameIn, type ComposedPage } from "@preau/dashboard-model";
import { useLingui } from "@lingui/react/macro";
import { ArrowLeft, ArrowRight, Ellipsis, Pencil, Plus, Trash2 } from "lucide-react";
import { memo, useState } from "react";
import { IconButton } from "../../../ui/icon-button.tsx";
import { MenuButton, type MenuAction } from "../../../ui/menu.tsx";
import { PageNameDialog } from "./overlays.ts";
import styles from "./page-tabs.module.css";
import type { Arranger } from "./use-arranger.ts";

interface Properties {
  pages: readonly ComposedPage[];
  current: string;
  /** The page on whose tab something would be put down. */
  over: string | null;
  onChoose: (key: string) => void;
  arranger: Arranger;
}

/** The pages while one arranges: choose, add, rename, move, remove. */
export const PageTabs = memo(({ pages, current, over, onChoose, arranger }: Properties) => {
  const { i18n, t } = useLingui();
  const [naming, setNaming] = useState<"new" | "rename" | null>(null);
  const index = pages.findIndex(({ key }) => key === current);
  const page = pages[index];
  if (!page) return null;
  const name = pageNameIn(page.name, i18n.locale);
  const actions: MenuAction[] = [
    {
      id: "rename",
      label: t`Rename`,
      icon: <Pencil aria-hidden="true" />,
      onAction: () => setNaming("rename"),
    },
    {
      id: "before",
      label: t`Move before`,
      icon: <ArrowLeft aria-hidden="true" />,
      disabled: index === 0,
      onAction: () => arranger.movePage(page, index - 1),
    },
    {
      id: "after",
      label: t`Move after`,
      icon: <ArrowRight aria-hidden="true" />,
      disabled: index === pages.length - 1,
      onAction: () => arranger.movePage(page, index + 1),
    },
    {
      id: "remove",
      label: t`Remove the page`,
      icon: <Trash2 aria-hidden="true" />,
      tone: "danger",
      disabled: !page.canRemove,
      onAction: () => arranger.removePage(page),
    },
  ];
  return (
    <div className={styles.bar}>
      <ul className={styles.list} aria-label={t`Pages of the dashboard`}>
        {pages.map(({ key, name: names }) => (
          <li key={key}>
            <button
              type="button"
              className={styles.tab}
              data-page={key}
              data-over={key === over || undefined}
              aria-current={key === current ? "page" : undefined}
              onClick={() => onChoose(key)}
            >
              {pageNameIn(names, i18n.locale)}
            </button>
          </li>
        ))}
      </ul>
      <MenuButton
        label={t`Arrange the page ${name}`}
        icon={<Ellipsis aria-hidden="true" />}
        groups={[{ id: "page", actions }]}
      />
      <IconButton label={t`Add a page`} icon={<Plus aria-hidden="true" />} onClick={() => setNaming("new")} />
      {naming && (
        <PageNameDialog
          first={naming === "rename" ? name : ""}
          onName={(given) =>
            naming === "new" ? arranger.addPage(given) : arranger.renamePage(page.key, given)
          }
          onClose={() => setNaming(null)}
        />
      )}
    </div>
  );
});
