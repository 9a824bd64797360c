import { bodyOf } from "@preau/rich-text";
import type { Browser } from "../../domains/identity/browser.factory.ts";
import { publish } from "../../platform/events/publish.ts";
import { type LiveSocket, openLiveSocket } from "../live-socket.ts";
import { type OpenServer, openServer } from "../open-server.ts";
import type { Name } from "./cast.ts";

type Listener = LiveSocket & { browser: Browser };

export interface LiveDesk extends OpenServer {
  /** A document of the application, by its hash. */
  known(operation: string, variables?: object): object;
  socketOf(cookies: ReadonlyMap<string, string>, app?: OpenServer["app"]): Promise<LiveSocket>;
  /** Somebody's page, listening: what it asked first was answered, so what comes later is heard. */
  listener(name: Name, app?: OpenServer["app"], missedFor?: () => number): Promise<Listener>;
  /** Tells something to one person, after all that was told before. */
  mark(name: Name): Promise<void>;
  publishNews(input?: object): Promise<string>;
  /** Ends the sockets of one test. */
  hangUp(): void;
}

/** The awkward school over HTTP, with pages that listen. */
export async function openLiveDesk(): Promise<LiveDesk> {
  const server = await openServer();
  const opened: LiveSocket[] = [];
  const known: LiveDesk["known"] = (operation, variables = {}) => {
    const isIt = new RegExp(`(query|mutation|subscription) ${operation}\\b`);
    const [sha256Hash] = [...server.safelist].find(([, text]) => isIt.test(text))!;
    return { query: "", variables, extensions: { persistedQuery: { version: 1, sha256Hash } } };
  };
  const socketOf: LiveDesk["socketOf"] = async (cookies, app = server.app) => {
    const socket = await openLiveSocket(app, { cookies });
    opened.push(socket);
    return socket;
  };
  return {
    ...server,
    known,
    socketOf,
    async listener(name, app = server.app, missedFor = () => 0) {
      const browser = await server.browserOf(name);
      const socket = await socketOf(browser.cookies, app);
      await socket.next("connection_ack");
      socket.subscribe(known("Facts", { missedFor: missedFor() }));
      socket.send({ type: "ping" });
      await socket.next("pong");
      return { ...socket, browser };
    },
    mark: (name) => publish(server.client, { kind: "FAVOURITES", of: server.people[name], ids: [] }),
    async publishNews(input = {}) {
      const browser = await server.browserOf("newsOfCollege");
      const { body } = await browser.post(
        "/graphql",
        known("PublishNews", {
          input: { title: "Title", body: bodyOf("Text"), establishmentId: server.places.college, ...input },
        }),
      );
      return (body["data"] as { publishNews: { id: string } }).publishNews.id;
    },
    hangUp() {
      for (const { socket } of opened.splice(0)) socket.terminate();
    },
  };
}

export const fact = (kind: string, ids: string[], version: number | null = null) => ({
  type: "next",
  payload: { data: { facts: { kind, ids, version } } },
});

export const newsHeard = ({ heard }: LiveSocket): number =>
  heard.filter(({ payload }) => JSON.stringify(payload ?? null).includes('"NEWS"')).length;
