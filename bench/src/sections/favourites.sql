(
  select coalesce(json_agg(json_build_object('id', f.id, 'label', f.label, 'address', f.address)
    order by f.position, f.id), '[]') from favourite f where f.user_id = who.id
)
