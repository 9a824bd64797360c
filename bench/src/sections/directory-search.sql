json_build_object('roles', case when exists (select from place where role = 'TEACHER')
  then '["TEACHER", "STUDENT", "LEADERSHIP", "SCHOOL_LIFE", "STAFF", "AGENT"]'::json else '[]' end)
