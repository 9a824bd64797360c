(
  select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'phone', s.phone, 'mail', s.mail,
    'website', s.website, 'addressLines', s.address_lines, 'postalCode', s.postal_code, 'city', s.city)
    order by s.name, s.id), '[]') from establishment s
  where s.id in (select establishment from place union select establishment from kid_place)
)
