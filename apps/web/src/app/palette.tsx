import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useNavigate } from "react-router-dom";
import { graphql } from "../platform/gql/gql.ts";
import { useSettled } from "../platform/use-settled.ts";
import { Avatar } from "../ui/avatar.tsx";
import { CommandList, type Command } from "../ui/command-list.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { hueOf } from "../ui/hue.ts";
import { useAccountEntries } from "./account-entries.tsx";
import { fold } from "./fold.ts";
import { navigation } from "./navigation.ts";

const paletteDocument = graphql(`
  query Palette($search: String!) {
    users(search: $search, first: 6) {
      nodes {
        id
        displayName
        initials
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

/** Finds people, pages and actions by a few letters. */
export const Palette = ({ onClose }: { onClose: () => void }) => {
  const { t } = useLingui();
  const [query, setQuery] = useState("");
  const people = usePeople(query.trim(), onClose);
  const places = usePlaces(query.trim(), onClose);
  return (
    <Dialog title={t`Search`} place="top" onClose={onClose}>
      <CommandList
        label={t`A person, a page, an action`}
        query={query}
        onQuery={setQuery}
        groups={[
          { id: "places", heading: t`Pages and actions`, commands: places },
          {
            id: "people",
            heading: t({ message: "People", context: "results of a search" }),
            commands: people,
          },
        ]}
        empty={<Trans>Nothing by this name. Try fewer letters.</Trans>}
      />
    </Dialog>
  );
};

const usePeople = (query: string, onClose: () => void): Command[] => {
  const navigate = useNavigate();
  const search = useSettled(query);
  const { data, previousData } = useQuery(paletteDocument, {
    variables: { search },
    skip: search.length < 2,
  });
  if (query.length < 2) return [];
  return ((data ?? previousData)?.users.nodes ?? []).map((user) => ({
    id: user.id,
    label: user.displayName,
    note: user.sharedMemberships[0]?.establishment.name,
    icon: <Avatar initials={user.initials} hue={hueOf(user.id)} size="small" />,
    onAction: () => {
      onClose();
      void navigate(`/annuaire/${user.id}`);
    },
  }));
};

const usePlaces = (query: string, onClose: () => void): Command[] => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { places, leave } = useAccountEntries();
  const pages = [
    ...navigation.map(({ to, label, icon }) => ({ to, label: t(label), Icon: icon })),
    ...places,
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
