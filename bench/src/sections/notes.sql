coalesce((
  select json_build_object('key', n.key, 'body', n.body, 'version', n.version) from note n
  where n.user_id = who.id and n.key = 'main'), json_build_object('key', 'main', 'body', '', 'version', 0))
