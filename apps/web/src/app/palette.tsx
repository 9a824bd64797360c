import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { GraduationCap, LayoutDashboard, PenLine } from "lucide-react";
import { useState } from "react";
import { useNavigate } from "react-router-dom";
import { graphql } from "../platform/gql/gql.ts";
import { useSettled } from "../platform/use-settled.ts";
import { Avatar } from "../ui/avatar.tsx";
import { CommandList, type Command } from "../ui/command-list.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useSessionUser } from "../platform/session/session-provider.tsx";
import { hueOf } from "../ui/hue.ts";
import { useAccountEntries } from "./account-entries.tsx";
import { fold } from "./fold.ts";
import { navigationOf } from "./navigation.ts";

const paletteDocument = graphql(`
  query Palette($search: String!) {
    classes(search: $search, first: 5) {
      id
      name
      establishment {
        id
        name
      }
    }
    users(search: $search, first: 6) {
      nodes {
        id
        displayName
        initials
        viewerCanWriteIn
        sharedMemberships {
          establishment {
            id
            name
          }
        }
      }
    }
  }
`);

const pagesDocument = graphql(`
  query PalettePages($locale: String!) {
    viewer {
      id
      dashboard {
        pages {
          id
          name(locale: $locale)
        }
      }
    }
  }
`);

/** Finds people, classes, pages and actions by a few letters. */
export const Palette = ({ onClose }: { onClose: () => void }) => {
  const { t } = useLingui();
  const [query, setQuery] = useState("");
  const { people, writing, classes } = useFound(query.trim(), onClose);
  const places = usePlaces(query.trim(), onClose);
  const pages = usePages(query.trim(), onClose);
  return (
    <Dialog title={t`Search`} place="top" onClose={onClose}>
      <CommandList
        label={t`A person, a class, a page, an action`}
        query={query}
        onQuery={setQuery}
        groups={[
          { id: "pages", heading: t`My dashboard`, commands: pages },
          { id: "places", heading: t`Pages and actions`, commands: places },
          { id: "classes", heading: t`Classes`, commands: classes },
          {
            id: "people",
            heading: t({ message: "People", context: "results of a search" }),
            commands: people,
          },
          { id: "writing", heading: t`Write to`, commands: writing },
        ]}
        empty={<Trans>Nothing by this name. Try fewer letters.</Trans>}
      />
    </Dialog>
  );
};

type Found = Record<"people" | "writing" | "classes", Command[]>;

const useFound = (query: string, onClose: () => void): Found => {
  const navigate = useNavigate();
  const search = useSettled(query);
  const { data, previousData } = useQuery(paletteDocument, {
    variables: { search },
    skip: search.length < 2,
  });
  if (query.length < 2) return { people: [], writing: [], classes: [] };
  const open = (address: string) => () => {
    onClose();
    void navigate(address);
  };
  const found = data ?? previousData;
  const people = found?.users.nodes ?? [];
  return {
    people: people.map((user) => ({
      id: user.id,
      label: user.displayName,
      note: user.sharedMemberships[0]?.establishment.name,
      icon: <Avatar initials={user.initials} hue={hueOf(user.id)} size="small" />,
      onAction: open(`/annuaire/${user.id}`),
    })),
    writing: people
      .filter(({ viewerCanWriteIn }) => viewerCanWriteIn.length > 0)
      .slice(0, 3)
      .map(({ id, displayName, viewerCanWriteIn }) => ({
        id: `write-${id}`,
        label: displayName,
        icon: <PenLine aria-hidden="true" />,
        onAction: open(`/messages/nouveau?a=${id}&ecole=${viewerCanWriteIn[0]}`),
      })),
    classes: (found?.classes ?? []).map(({ id, name, establishment }) => ({
      id,
      label: name,
      note: establishment.name,
      icon: <GraduationCap aria-hidden="true" />,
      onAction: open(`/classes/${id}`),
    })),
  };
};

const usePages = (query: string, onClose: () => void): Command[] => {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { data } = useQuery(pagesDocument, { variables: { locale: i18n.locale } });
  const pages = data?.viewer.dashboard.pages ?? [];
  // The first is in the navigation already.
  return pages
    .slice(1)
    .filter(({ name }) => fold(name).includes(fold(query)))
    .map(({ id, name }) => ({
      id,
      label: name,
      icon: <LayoutDashboard aria-hidden="true" />,
      onAction: () => {
        onClose();
        void navigate(`/page/${id}`);
      },
    }));
};

const usePlaces = (query: string, onClose: () => void): Command[] => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { groups, leave } = useAccountEntries();
  const user = useSessionUser();
  const pages = [
    ...navigationOf(user).map(({ to, label, icon }) => ({ to, label: t(label), Icon: icon })),
    { to: "/messages/nouveau", label: t`New message`, Icon: PenLine },
    ...groups.flatMap(({ places }) => places),
  ];
  const commands = [
    ...pages.map(({ to, label, Icon }) => ({
      id: to,
      label,
      icon: <Icon aria-hidden="true" />,
      onAction: () => {
        onClose();
        void navigate(to);
      },
    })),
    { id: leave.id, label: leave.label, icon: leave.icon, onAction: () => leave.onAction?.() },
  ];
  return commands.filter(({ label }) => fold(label).includes(fold(query)));
};
