import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

describe("what a module would show before it is added", () => {
  let school: OpenSchool;

  beforeAll(async () => {
    school = await openSchool();
  });

  afterAll(() => school.close());

  const preview = async (name: Name, kind: string) => {
    const document = `query P($kind: ID!) { viewer { widgetPreview(kind: $kind) { __typename id kind
      failure { code } ... on MyClassesWidget { myClasses { class { name } } } } } }`;
    const data = (await school.as(name, document, { kind })) as { viewer: { widgetPreview: unknown } };
    return data.viewer.widgetPreview;
  };

  it("is one's own data, under an identifier that no placed module has", async () => {
    const shown = await preview("headTeacher", "my-classes");
    expect(shown).toMatchObject({ __typename: "MyClassesWidget", id: "preview:my-classes", failure: null });
    expect(JSON.stringify(shown)).toContain("6A");
  });

  it("is nothing for those to whom the module is not offered, or where there is no such module", async () => {
    expect(await preview("hiddenPupil", "accounts-to-activate")).toBeNull();
    expect(await preview("hiddenPupil", "no-such-module")).toBeNull();
  });
});
