import { Plural, Trans } from "@lingui/react/macro";

interface Properties {
  names: readonly string[];
  /** How many there are, with those who are not named. */
  count: number;
  /** How many names are said before « and 3 others ». */
  most?: number;
}

/** « Sofia Rossi, Karim Benali et 3 autres ». */
export const PeopleWords = ({ names, count, most = 2 }: Properties) => {
  const said = names.slice(0, count > most + 1 ? most : most + 1);
  const others = count - said.length;
  const list = said.join(", ");
  if (said.length === 0) return <Trans>Nobody yet</Trans>;
  return others > 0 ? (
    <>
      {list} <Plural value={others} one="and # other" other="and # others" />
    </>
  ) : (
    list
  );
};
