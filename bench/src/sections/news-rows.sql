select n.id, n.title, n.published_at, coalesce(s.name, t.name) as sender,
  (select case when length(words) <= 200 then words
      else rtrim(left(words, case when space > 100 then space else 200 end)) || '…' end
    from (select words, 200 - coalesce(nullif(position(' ' in reverse(left(words, 200))), 0), 201) as space
      from (select trim(regexp_replace(string_agg(line, ' ' order by place), '\s+', ' ', 'g')) as words
        from (select block.place, (select string_agg(coalesce(part ->> 'text', E'\n'), '')
            from jsonb_array_elements(block.found -> 'content') part) as line
          from jsonb_path_query(n.body, 'strict $.** ? (@.type == "paragraph" || @.type == "heading")')
            with ordinality as block (found, place)) lines) told) cut) as excerpt
from news n left join establishment s on s.id = n.establishment_id left join territory t on t.id = n.territory_id
where n.withdrawn_at is null and n.published_at <= $2::timestamptz
  and (n.expires_at is null or n.expires_at > $2::timestamptz)
  and exists (
    select from audience_term t where t.audience_id = n.audience_id and t.include and (
      (t.relation = 'SELF' and (t.class_id is null or t.class_id in (
          select class from learning join who on who.id = learning.person))
        and (num_nonnulls(t.territory_id, t.establishment_id, t.role, t.function) = 0 or exists (
          select from place p where (t.establishment_id is null or t.establishment_id = p.establishment)
            and (t.role is null or t.role = p.role) and (t.function is null or t.function = p.function)
            and (t.territory_id is null or exists (
              select from around a where a.establishment = p.establishment and a.territory = t.territory_id)))))
      or (t.relation = 'GUARDIANS_OF' and t.class_id in (
        select class from learning join kid on kid.id = learning.person))))
order by n.published_at desc, n.id desc limit 4
