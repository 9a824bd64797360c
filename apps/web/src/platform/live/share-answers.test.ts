import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from "@apollo/client";
import { expect, test, vi } from "vitest";
import { type Fact, tellFact } from "./facts.ts";
import { shareAnswers } from "./share-answers.ts";

const bannerDocument = gql`
  query Banner {
    banner
  }
`;
const startDocument = gql`
  mutation Start {
    start
  }
`;
const fact = (kind: Fact["kind"]): Fact => ({ __typename: "FactType", kind, ids: [], version: null });

/** A page that asks an API whose answers are given by hand. */
const openPage = () => {
  const asked: { answer: (banner: string) => void; left: boolean }[] = [];
  const api = new ApolloLink(
    () =>
      new Observable((told) => {
        const question = {
          left: false,
          answer: (banner: string) => {
            told.next({ data: { banner, start: banner } });
            told.complete();
          },
        };
        asked.push(question);
        return () => void (question.left = true);
      }),
  );
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([shareAnswers(), api]),
    queryDeduplication: false,
  });
  const shown: string[] = [];
  const banner = client.watchQuery<{ banner: string }>({ query: bannerDocument, fetchPolicy: "no-cache" });
  const watched = banner.subscribe(
    ({ data, dataState }) => dataState === "complete" && shown.push(data.banner),
  );
  return { asked, shown, banner, client, watched };
};

test("two that ask the same at once share one answer; whoever asks later asks anew", async () => {
  const { asked, shown, client } = openPage();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  const second = client.query({ query: bannerDocument, fetchPolicy: "no-cache" });
  asked[0]!.answer("nothing");
  expect((await second).data).toMatchObject({ banner: "nothing" });
  await vi.waitFor(() => expect(shown).toEqual(["nothing"]));
  expect(asked).toHaveLength(1);
  void client.query({ query: bannerDocument, fetchPolicy: "no-cache" });
  await vi.waitFor(() => expect(asked).toHaveLength(2));
});

test("a question that nobody waits for any more is left, and not shared", async () => {
  const { asked, client, watched } = openPage();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  watched.unsubscribe();
  expect(asked[0]!.left).toBe(true);
  const later = client.query({ query: bannerDocument, fetchPolicy: "no-cache" });
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  asked[1]!.answer("nothing");
  expect((await later).data).toMatchObject({ banner: "nothing" });
});

test("a page that is still asking when something happens shows what is, not what was", async () => {
  const { asked, shown, banner } = openPage();
  await vi.waitFor(() => expect(asked).toHaveLength(1));

  tellFact(fact("INCIDENTS"));
  const again = banner.refetch();
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[0]!.left).toBe(true);
  asked[0]!.answer("nothing");
  asked[1]!.answer("incident");

  expect((await again).data).toMatchObject({ banner: "incident" });
  expect(shown.at(-1)).toBe("incident");
});

test("a storm of facts does not keep a page from its answer, and whoever asked because of the last one gets what is", async () => {
  vi.useFakeTimers();
  const { asked, shown, banner } = openPage();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  const again = Array.from({ length: 10 }, () => {
    tellFact(fact("MESSAGES"));
    vi.advanceTimersByTime(1000);
    return banner.refetch().catch(() => undefined);
  });
  await vi.waitFor(() => expect(asked).toHaveLength(4));
  asked[3]!.answer("nothing");
  await vi.waitFor(() => expect(shown.at(-1)).toBe("nothing"));
  // One question for all that happened since.
  await vi.waitFor(() => expect(asked).toHaveLength(5));
  asked[4]!.answer("incident");
  await Promise.all(again);
  expect(shown.at(-1)).toBe("incident");
  tellFact(fact("MESSAGES"));
  expect(asked).toHaveLength(5);
  vi.useRealTimers();
});

test("what nobody asks again is not asked anew because of a fact", async () => {
  const { asked, shown } = openPage();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  tellFact(fact("NOTIFICATIONS"));
  asked[0]!.answer("nothing");
  await vi.waitFor(() => expect(shown).toEqual(["nothing"]));
  expect(asked).toHaveLength(1);
});

test("what changes something is sent once", async () => {
  const { asked, client } = openPage();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  const changed = client.mutate({ mutation: startDocument });
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  asked[0]!.answer("nothing");
  tellFact(fact("NEWS"));
  expect(asked).toHaveLength(2);
  asked[1]!.answer("done");
  await changed;
});
