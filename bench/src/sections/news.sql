(
  select coalesce(json_agg(json_build_object('id', n.id, 'title', n.title, 'sender', n.sender,
    'excerpt', n.excerpt, 'publishedAt', to_char(n.published_at at time zone 'UTC',
      'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by n.published_at desc, n.id desc), '[]') from (/* news-rows */) n
)
