const idOf = "(w.choice->>'id')::uuid";

/**
 * SQL of a JSON array of the recipients that were chosen for the alias of a "message", as they are called today: for who
 * wrote it alone.
 */
export const chosenRecipients = (message: string): string => `coalesce((
  select jsonb_agg(jsonb_build_object('kind', w.choice->>'kind', 'id', w.choice->>'id', 'detail', null, 'name', coalesce(
      case w.choice->>'kind'
        when 'ROLE' then w.choice->>'id'
        when 'USER' then (select chosen.given_name || ' ' || chosen.family_name from "user" chosen where chosen.id = ${idOf})
        when 'SENDER' then (select chosen.name from shared_sender chosen where chosen.id = ${idOf})
        when 'ESTABLISHMENT' then (select chosen.name from establishment chosen where chosen.id = ${idOf})
        else (select chosen.name from class chosen where chosen.id = ${idOf}) end, '')) order by w.at)
  from jsonb_array_elements(${message}.choices) with ordinality as w (choice, at)), '[]')`;
