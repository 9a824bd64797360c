/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Palette($search: String!) {\n    classes(search: $search, first: 5) {\n      id\n      name\n      establishment {\n        id\n        name\n      }\n    }\n    users(search: $search, first: 6) {\n      nodes {\n        id\n        displayName\n        initials\n        sharedMemberships {\n          establishment {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.PaletteDocument,
    "\n  query PalettePages($locale: String!) {\n    viewer {\n      id\n      dashboard {\n        pages {\n          id\n          name(locale: $locale)\n        }\n      }\n    }\n  }\n": typeof types.PalettePagesDocument,
    "\n  query Agenda($from: LocalDate!, $to: LocalDate!, $timeZone: String) {\n    viewer {\n      id\n      agenda(from: $from, to: $to, timeZone: $timeZone) {\n        id\n        eventId\n        originalAt\n        title\n        place\n        description\n        category\n        state\n        moved\n        recurring\n        viewerCanEdit\n        startsAt\n        endsAt\n        allDay\n        firstDay\n        lastDay\n        calendar {\n          id\n          kind\n          source\n          name\n          placeName\n          timeZone\n          viewerCanWrite\n        }\n        children {\n          id\n          givenName\n        }\n      }\n    }\n  }\n": typeof types.AgendaDocument,
    "\n  query Calendars {\n    viewer {\n      id\n      agendaPlaces {\n        kind\n        id\n        name\n      }\n      agendaCalendars {\n        calendar {\n          id\n          source\n          name\n          placeName\n          viewerCanWrite\n        }\n        fetchedAt\n        problem {\n          code\n          line\n        }\n      }\n      calendarAddresses {\n        id\n        name\n        createdAt\n        lastReadOn\n      }\n    }\n  }\n": typeof types.CalendarsDocument,
    "\n  mutation ImportCalendar($input: ImportCalendarFileInput!) {\n    importCalendarFile(input: $input) {\n      found\n      refusal {\n        code\n        line\n      }\n    }\n  }\n": typeof types.ImportCalendarDocument,
    "\n  mutation SubscribeCalendar($input: SubscribeCalendarInput!) {\n    subscribeCalendar(input: $input) {\n      found\n      refusal {\n        code\n        line\n      }\n    }\n  }\n": typeof types.SubscribeCalendarDocument,
    "\n  mutation UnsubscribeCalendar($input: UnsubscribeCalendarInput!) {\n    unsubscribeCalendar(input: $input)\n  }\n": typeof types.UnsubscribeCalendarDocument,
    "\n  mutation MakeCalendarAddress($input: MakeCalendarAddressInput!) {\n    makeCalendarAddress(input: $input) {\n      path\n    }\n  }\n": typeof types.MakeCalendarAddressDocument,
    "\n  mutation RevokeCalendarAddress($input: RevokeCalendarAddressInput!) {\n    revokeCalendarAddress(input: $input)\n  }\n": typeof types.RevokeCalendarAddressDocument,
    "\n  query ShowsBirthday {\n    viewer {\n      showsBirthday\n    }\n  }\n": typeof types.ShowsBirthdayDocument,
    "\n  mutation ShowBirthday($input: ShowBirthdayInput!) {\n    showBirthday(input: $input) {\n      shown\n    }\n  }\n": typeof types.ShowBirthdayDocument,
    "\n  query Arrangement {\n    viewer {\n      dashboard {\n        version\n        canUndo\n        canRedo\n        arrangement {\n          layers\n          changes\n        }\n      }\n      catalogue {\n        kind\n        placed\n        sizes {\n          width\n          height\n        }\n      }\n    }\n  }\n": typeof types.ArrangementDocument,
    "\n  mutation ArrangeDashboard($input: ArrangeDashboardInput!) {\n    arrangeDashboard(input: $input) {\n      dashboard {\n        version\n        canUndo\n        canRedo\n        arrangement {\n          layers\n          changes\n        }\n      }\n      refused {\n        operationId\n        code\n        slot\n      }\n    }\n  }\n": typeof types.ArrangeDashboardDocument,
    "\n  mutation UndoDashboard {\n    undoDashboard {\n      dashboard {\n        version\n        canUndo\n        canRedo\n        arrangement {\n          layers\n          changes\n        }\n      }\n      refused {\n        operationId\n        code\n        slot\n      }\n    }\n  }\n": typeof types.UndoDashboardDocument,
    "\n  mutation RedoDashboard {\n    redoDashboard {\n      dashboard {\n        version\n        canUndo\n        canRedo\n        arrangement {\n          layers\n          changes\n        }\n      }\n      refused {\n        operationId\n        code\n        slot\n      }\n    }\n  }\n": typeof types.RedoDashboardDocument,
    "\n  mutation ResetDashboard {\n    resetDashboard {\n      dashboard {\n        version\n        canUndo\n        canRedo\n        arrangement {\n          layers\n          changes\n        }\n      }\n      refused {\n        operationId\n        code\n        slot\n      }\n    }\n  }\n": typeof types.ResetDashboardDocument,
    "\n  query Dashboard($page: ID, $locale: String!) {\n    viewer {\n      dashboard(page: $page) {\n        version\n        pages {\n          id\n          name(locale: $locale)\n        }\n        page {\n          id\n          placements {\n            id\n            ...PlacementFrame\n            widget {\n              __typename\n              id\n              kind\n              ...WidgetState\n              ...AccountsToActivateWidget\n              ...AgendaWidget\n              ...BirthdaysWidget\n              ...ChildrenWidget\n              ...CountdownWidget\n              ...DirectorySearchWidget\n              ...FavouritesWidget\n              ...MyClassesWidget\n              ...NewsWidget\n              ...NotesWidget\n              ...SchoolCalendarWidget\n              ...SchoolContactWidget\n              ...ServiceStatusWidget\n              ...ShortcutsWidget\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.DashboardDocument,
    "\n  query WidgetAlone($id: ID!) {\n    viewer {\n      widget(id: $id) {\n        __typename\n        id\n        kind\n        ...WidgetState\n        ...AccountsToActivateWidget\n        ...AgendaWidget\n        ...BirthdaysWidget\n        ...ChildrenWidget\n        ...CountdownWidget\n        ...DirectorySearchWidget\n        ...FavouritesWidget\n        ...MyClassesWidget\n        ...NewsWidget\n        ...NotesWidget\n        ...SchoolCalendarWidget\n        ...SchoolContactWidget\n        ...ServiceStatusWidget\n        ...ShortcutsWidget\n      }\n    }\n  }\n": typeof types.WidgetAloneDocument,
    "\n  query Family {\n    viewer {\n      family {\n        narrowedTo\n        children {\n          id\n          givenName\n        }\n      }\n    }\n  }\n": typeof types.FamilyDocument,
    "\n  mutation NarrowFamily($input: NarrowFamilyInput!) {\n    narrowFamily(input: $input) {\n      narrowedTo\n    }\n  }\n": typeof types.NarrowFamilyDocument,
    "\n  fragment PlacementFrame on Placement {\n    id\n    kind\n    size {\n      width\n      height\n    }\n    settings\n  }\n": typeof types.PlacementFrameFragmentDoc,
    "\n  query WidgetSettings($kind: ID!) {\n    viewer {\n      widgetSettings(kind: $kind)\n      children {\n        id\n        user {\n          id\n          givenName\n        }\n      }\n      establishments {\n        id\n        name\n      }\n    }\n  }\n": typeof types.WidgetSettingsDocument,
    "\n  query Class($id: ID!, $after: String) {\n    class(id: $id) {\n      id\n      name\n      level {\n        id\n        name\n      }\n      establishment {\n        id\n        name\n      }\n      teachers(first: 100) {\n        nodes {\n          headTeacher\n          subjects {\n            id\n            name\n          }\n          user {\n            id\n            ...UserCard\n          }\n        }\n      }\n      students(first: 50, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          id\n          ...UserCard\n        }\n      }\n    }\n  }\n": typeof types.ClassDocument,
    "\n  query Directory($search: String, $role: Role, $establishmentId: ID, $after: String) {\n    viewer {\n      establishments {\n        id\n        name\n      }\n    }\n    users(search: $search, role: $role, establishmentId: $establishmentId, first: 40, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        ...UserCard\n        ...UserRoles\n      }\n    }\n  }\n": typeof types.DirectoryDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      login\n      code\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  fragment UserCard on User {\n    id\n    displayName\n    initials\n  }\n": typeof types.UserCardFragmentDoc,
    "\n  fragment UserRoles on User {\n    id\n    sharedMemberships {\n      role\n      establishment {\n        id\n        name\n      }\n      classes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.UserRolesFragmentDoc,
    "\n  query User($id: ID!) {\n    user(id: $id) {\n      id\n      displayName\n      viewerCanResetPassword\n      sharedMemberships {\n        role\n        establishment {\n          id\n          name\n        }\n        classes {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.UserDocument,
    "\n  query NewsList($after: String) {\n    viewer {\n      newsPlaces {\n        id\n        kind\n        name\n      }\n      news(first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          id\n          title\n          excerpt\n          sender\n          publishedAt\n        }\n      }\n    }\n  }\n": typeof types.NewsListDocument,
    "\n  query News($id: ID!) {\n    news(id: $id) {\n      id\n      title\n      body\n      sender\n      publishedAt\n      expiresAt\n      withdrawn\n      version\n      viewerCanEdit\n    }\n  }\n": typeof types.NewsDocument,
    "\n  mutation PublishNews($input: PublishNewsInput!) {\n    publishNews(input: $input) {\n      id\n    }\n  }\n": typeof types.PublishNewsDocument,
    "\n  mutation UpdateNews($input: UpdateNewsInput!) {\n    updateNews(input: $input) {\n      id\n      title\n      body\n      expiresAt\n      version\n    }\n  }\n": typeof types.UpdateNewsDocument,
    "\n  mutation WithdrawNews($input: WithdrawNewsInput!) {\n    withdrawNews(input: $input) {\n      id\n      withdrawn\n      version\n    }\n  }\n": typeof types.WithdrawNewsDocument,
    "\n  query LandingPages($locale: String!) {\n    viewer {\n      id\n      dashboard {\n        pages {\n          id\n          name(locale: $locale)\n        }\n      }\n    }\n  }\n": typeof types.LandingPagesDocument,
    "\n  mutation SetPreferences($input: PreferencesInput!) {\n    setPreferences(input: $input) {\n      theme\n      contrast\n      font\n      textSize\n      spacing\n      motion\n      locale\n      landing\n    }\n  }\n": typeof types.SetPreferencesDocument,
    "\n  subscription Facts {\n    facts {\n      kind\n      ids\n      version\n    }\n  }\n": typeof types.FactsDocument,
    "\n  fragment WidgetState on Widget {\n    id\n    failure {\n      code\n      retryable\n    }\n  }\n": typeof types.WidgetStateFragmentDoc,
    "\n  fragment AccountsToActivateWidget on AccountsToActivateWidget {\n    id\n    accountsToActivate {\n      establishmentId\n      establishmentName\n      role\n      pending\n      total\n    }\n  }\n": typeof types.AccountsToActivateWidgetFragmentDoc,
    "\n  fragment AgendaWidget on AgendaWidget {\n    id\n    agenda {\n      id\n      title\n      place\n      category\n      state\n      moved\n      startsAt\n      endsAt\n      allDay\n      firstDay\n      lastDay\n      calendar {\n        id\n        kind\n        placeName\n        timeZone\n        viewerCanWrite\n      }\n      children {\n        id\n        givenName\n      }\n    }\n  }\n": typeof types.AgendaWidgetFragmentDoc,
    "\n  fragment BirthdaysWidget on BirthdaysWidget {\n    id\n    birthdays {\n      user {\n        id\n        displayName\n        initials\n      }\n      day\n      month\n      daysUntil\n      classNames\n    }\n  }\n": typeof types.BirthdaysWidgetFragmentDoc,
    "\n  fragment ChildrenWidget on ChildrenWidget {\n    id\n    children {\n      user {\n        id\n        givenName\n        displayName\n        initials\n      }\n      establishments {\n        id\n        name\n      }\n      classes {\n        class {\n          id\n          name\n        }\n        headTeachers {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": typeof types.ChildrenWidgetFragmentDoc,
    "\n  fragment CountdownWidget on CountdownWidget {\n    id\n    countdown {\n      title\n      on\n      days\n    }\n  }\n": typeof types.CountdownWidgetFragmentDoc,
    "\n  query FindPeople($search: String!, $role: Role, $establishmentId: ID) {\n    users(search: $search, role: $role, establishmentId: $establishmentId, first: 5) {\n      nodes {\n        id\n        ...UserCard\n        ...UserRoles\n      }\n    }\n  }\n": typeof types.FindPeopleDocument,
    "\n  fragment DirectorySearchWidget on DirectorySearchWidget {\n    id\n    directorySearch {\n      roles\n    }\n  }\n": typeof types.DirectorySearchWidgetFragmentDoc,
    "\n  mutation AddFavourite($input: FavouriteInput!) {\n    addFavourite(input: $input) {\n      id\n      label\n      address\n    }\n  }\n": typeof types.AddFavouriteDocument,
    "\n  mutation RemoveFavourite($id: ID!) {\n    removeFavourite(id: $id) {\n      id\n      label\n      address\n    }\n  }\n": typeof types.RemoveFavouriteDocument,
    "\n  fragment FavouritesWidget on FavouritesWidget {\n    id\n    favourites {\n      id\n      label\n      address\n    }\n  }\n": typeof types.FavouritesWidgetFragmentDoc,
    "\n  fragment MyClassesWidget on MyClassesWidget {\n    id\n    myClasses {\n      teaching\n      studentCount\n      class {\n        id\n        name\n        establishment {\n          id\n          name\n        }\n      }\n      subjects {\n        id\n        name\n      }\n      headTeachers {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.MyClassesWidgetFragmentDoc,
    "\n  fragment NewsWidget on NewsWidget {\n    id\n    news {\n      id\n      title\n      excerpt\n      sender\n      publishedAt\n    }\n  }\n": typeof types.NewsWidgetFragmentDoc,
    "\n  fragment NotesWidget on NotesWidget {\n    id\n    notes {\n      key\n      body\n      version\n    }\n  }\n": typeof types.NotesWidgetFragmentDoc,
    "\n  mutation SaveNote($input: SaveNoteInput!) {\n    saveNote(input: $input) {\n      conflict\n      note {\n        key\n        body\n        version\n      }\n    }\n  }\n": typeof types.SaveNoteDocument,
    "\n  fragment SchoolCalendarWidget on SchoolCalendarWidget {\n    id\n    schoolCalendar {\n      zone\n      establishments {\n        id\n        name\n      }\n      children {\n        id\n        givenName\n      }\n      holidays {\n        name\n        startsOn\n        endsOn\n        daysUntil\n        daysUntilReturn\n      }\n      publicHolidays {\n        name\n        on\n        daysUntil\n      }\n    }\n  }\n": typeof types.SchoolCalendarWidgetFragmentDoc,
    "\n  fragment SchoolContactWidget on SchoolContactWidget {\n    id\n    schoolContact {\n      id\n      name\n      phone\n      mail\n      website\n      addressLines\n      postalCode\n      city\n    }\n  }\n": typeof types.SchoolContactWidgetFragmentDoc,
    "\n  fragment ServiceStatusWidget on ServiceStatusWidget {\n    id\n    serviceStatus {\n      checkedAt\n      reports {\n        part\n        state\n      }\n      announcements {\n        id\n        message\n        startsAt\n        endsAt\n      }\n    }\n  }\n": typeof types.ServiceStatusWidgetFragmentDoc,
    "\n  fragment ShortcutsWidget on ShortcutsWidget {\n    id\n    shortcuts {\n      name\n      address\n      icon\n    }\n  }\n": typeof types.ShortcutsWidgetFragmentDoc,
};
const documents: Documents = {
    "\n  query Palette($search: String!) {\n    classes(search: $search, first: 5) {\n      id\n      name\n      establishment {\n        id\n        name\n      }\n    }\n    users(search: $search, first: 6) {\n      nodes {\n        id\n        displayName\n        initials\n        sharedMemberships {\n          establishment {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.PaletteDocument,
    "\n  query PalettePages($locale: String!) {\n    viewer {\n      id\n      dashboard {\n        pages {\n          id\n          name(locale: $locale)\n        }\n      }\n    }\n  }\n": types.PalettePagesDocument,
    "\n  query Agenda($from: LocalDate!, $to: LocalDate!, $timeZone: String) {\n    viewer {\n      id\n      agenda(from: $from, to: $to, timeZone: $timeZone) {\n        id\n        eventId\n        originalAt\n        title\n        place\n        description\n        category\n        state\n        moved\n        recurring\n        viewerCanEdit\n        startsAt\n        endsAt\n        allDay\n        firstDay\n        lastDay\n        calendar {\n          id\n          kind\n          source\n          name\n          placeName\n          timeZone\n          viewerCanWrite\n        }\n        children {\n          id\n          givenName\n        }\n      }\n    }\n  }\n": types.AgendaDocument,
    "\n  query Calendars {\n    viewer {\n      id\n      agendaPlaces {\n        kind\n        id\n        name\n      }\n      agendaCalendars {\n        calendar {\n          id\n          source\n          name\n          placeName\n          viewerCanWrite\n        }\n        fetchedAt\n        problem {\n          code\n          line\n        }\n      }\n      calendarAddresses {\n        id\n        name\n        createdAt\n        lastReadOn\n      }\n    }\n  }\n": types.CalendarsDocument,
    "\n  mutation ImportCalendar($input: ImportCalendarFileInput!) {\n    importCalendarFile(input: $input) {\n      found\n      refusal {\n        code\n        line\n      }\n    }\n  }\n": types.ImportCalendarDocument,
    "\n  mutation SubscribeCalendar($input: SubscribeCalendarInput!) {\n    subscribeCalendar(input: $input) {\n      found\n      refusal {\n        code\n        line\n      }\n    }\n  }\n": types.SubscribeCalendarDocument,
    "\n  mutation UnsubscribeCalendar($input: UnsubscribeCalendarInput!) {\n    unsubscribeCalendar(input: $input)\n  }\n": types.UnsubscribeCalendarDocument,
    "\n  mutation MakeCalendarAddress($input: MakeCalendarAddressInput!) {\n    makeCalendarAddress(input: $input) {\n      path\n    }\n  }\n": types.MakeCalendarAddressDocument,
    "\n  mutation RevokeCalendarAddress($input: RevokeCalendarAddressInput!) {\n    revokeCalendarAddress(input: $input)\n  }\n": types.RevokeCalendarAddressDocument,
    "\n  query ShowsBirthday {\n    viewer {\n      showsBirthday\n    }\n  }\n": types.ShowsBirthdayDocument,
    "\n  mutation ShowBirthday($input: ShowBirthdayInput!) {\n    showBirthday(input: $input) {\n      shown\n    }\n  }\n": types.ShowBirthdayDocument,
    "\n  query Arrangement {\n    viewer {\n      dashboard {\n        version\n        canUndo\n        canRedo\n        arrangement {\n          layers\n          changes\n        }\n      }\n      catalogue {\n        kind\n        placed\n        sizes {\n          width\n          height\n        }\n      }\n    }\n  }\n": types.ArrangementDocument,
    "\n  mutation ArrangeDashboard($input: ArrangeDashboardInput!) {\n    arrangeDashboard(input: $input) {\n      dashboard {\n        version\n        canUndo\n        canRedo\n        arrangement {\n          layers\n          changes\n        }\n      }\n      refused {\n        operationId\n        code\n        slot\n      }\n    }\n  }\n": types.ArrangeDashboardDocument,
    "\n  mutation UndoDashboard {\n    undoDashboard {\n      dashboard {\n        version\n        canUndo\n        canRedo\n        arrangement {\n          layers\n          changes\n        }\n      }\n      refused {\n        operationId\n        code\n        slot\n      }\n    }\n  }\n": types.UndoDashboardDocument,
    "\n  mutation RedoDashboard {\n    redoDashboard {\n      dashboard {\n        version\n        canUndo\n        canRedo\n        arrangement {\n          layers\n          changes\n        }\n      }\n      refused {\n        operationId\n        code\n        slot\n      }\n    }\n  }\n": types.RedoDashboardDocument,
    "\n  mutation ResetDashboard {\n    resetDashboard {\n      dashboard {\n        version\n        canUndo\n        canRedo\n        arrangement {\n          layers\n          changes\n        }\n      }\n      refused {\n        operationId\n        code\n        slot\n      }\n    }\n  }\n": types.ResetDashboardDocument,
    "\n  query Dashboard($page: ID, $locale: String!) {\n    viewer {\n      dashboard(page: $page) {\n        version\n        pages {\n          id\n          name(locale: $locale)\n        }\n        page {\n          id\n          placements {\n            id\n            ...PlacementFrame\n            widget {\n              __typename\n              id\n              kind\n              ...WidgetState\n              ...AccountsToActivateWidget\n              ...AgendaWidget\n              ...BirthdaysWidget\n              ...ChildrenWidget\n              ...CountdownWidget\n              ...DirectorySearchWidget\n              ...FavouritesWidget\n              ...MyClassesWidget\n              ...NewsWidget\n              ...NotesWidget\n              ...SchoolCalendarWidget\n              ...SchoolContactWidget\n              ...ServiceStatusWidget\n              ...ShortcutsWidget\n            }\n          }\n        }\n      }\n    }\n  }\n": types.DashboardDocument,
    "\n  query WidgetAlone($id: ID!) {\n    viewer {\n      widget(id: $id) {\n        __typename\n        id\n        kind\n        ...WidgetState\n        ...AccountsToActivateWidget\n        ...AgendaWidget\n        ...BirthdaysWidget\n        ...ChildrenWidget\n        ...CountdownWidget\n        ...DirectorySearchWidget\n        ...FavouritesWidget\n        ...MyClassesWidget\n        ...NewsWidget\n        ...NotesWidget\n        ...SchoolCalendarWidget\n        ...SchoolContactWidget\n        ...ServiceStatusWidget\n        ...ShortcutsWidget\n      }\n    }\n  }\n": types.WidgetAloneDocument,
    "\n  query Family {\n    viewer {\n      family {\n        narrowedTo\n        children {\n          id\n          givenName\n        }\n      }\n    }\n  }\n": types.FamilyDocument,
    "\n  mutation NarrowFamily($input: NarrowFamilyInput!) {\n    narrowFamily(input: $input) {\n      narrowedTo\n    }\n  }\n": types.NarrowFamilyDocument,
    "\n  fragment PlacementFrame on Placement {\n    id\n    kind\n    size {\n      width\n      height\n    }\n    settings\n  }\n": types.PlacementFrameFragmentDoc,
    "\n  query WidgetSettings($kind: ID!) {\n    viewer {\n      widgetSettings(kind: $kind)\n      children {\n        id\n        user {\n          id\n          givenName\n        }\n      }\n      establishments {\n        id\n        name\n      }\n    }\n  }\n": types.WidgetSettingsDocument,
    "\n  query Class($id: ID!, $after: String) {\n    class(id: $id) {\n      id\n      name\n      level {\n        id\n        name\n      }\n      establishment {\n        id\n        name\n      }\n      teachers(first: 100) {\n        nodes {\n          headTeacher\n          subjects {\n            id\n            name\n          }\n          user {\n            id\n            ...UserCard\n          }\n        }\n      }\n      students(first: 50, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          id\n          ...UserCard\n        }\n      }\n    }\n  }\n": types.ClassDocument,
    "\n  query Directory($search: String, $role: Role, $establishmentId: ID, $after: String) {\n    viewer {\n      establishments {\n        id\n        name\n      }\n    }\n    users(search: $search, role: $role, establishmentId: $establishmentId, first: 40, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        ...UserCard\n        ...UserRoles\n      }\n    }\n  }\n": types.DirectoryDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      login\n      code\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  fragment UserCard on User {\n    id\n    displayName\n    initials\n  }\n": types.UserCardFragmentDoc,
    "\n  fragment UserRoles on User {\n    id\n    sharedMemberships {\n      role\n      establishment {\n        id\n        name\n      }\n      classes {\n        id\n        name\n      }\n    }\n  }\n": types.UserRolesFragmentDoc,
    "\n  query User($id: ID!) {\n    user(id: $id) {\n      id\n      displayName\n      viewerCanResetPassword\n      sharedMemberships {\n        role\n        establishment {\n          id\n          name\n        }\n        classes {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.UserDocument,
    "\n  query NewsList($after: String) {\n    viewer {\n      newsPlaces {\n        id\n        kind\n        name\n      }\n      news(first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          id\n          title\n          excerpt\n          sender\n          publishedAt\n        }\n      }\n    }\n  }\n": types.NewsListDocument,
    "\n  query News($id: ID!) {\n    news(id: $id) {\n      id\n      title\n      body\n      sender\n      publishedAt\n      expiresAt\n      withdrawn\n      version\n      viewerCanEdit\n    }\n  }\n": types.NewsDocument,
    "\n  mutation PublishNews($input: PublishNewsInput!) {\n    publishNews(input: $input) {\n      id\n    }\n  }\n": types.PublishNewsDocument,
    "\n  mutation UpdateNews($input: UpdateNewsInput!) {\n    updateNews(input: $input) {\n      id\n      title\n      body\n      expiresAt\n      version\n    }\n  }\n": types.UpdateNewsDocument,
    "\n  mutation WithdrawNews($input: WithdrawNewsInput!) {\n    withdrawNews(input: $input) {\n      id\n      withdrawn\n      version\n    }\n  }\n": types.WithdrawNewsDocument,
    "\n  query LandingPages($locale: String!) {\n    viewer {\n      id\n      dashboard {\n        pages {\n          id\n          name(locale: $locale)\n        }\n      }\n    }\n  }\n": types.LandingPagesDocument,
    "\n  mutation SetPreferences($input: PreferencesInput!) {\n    setPreferences(input: $input) {\n      theme\n      contrast\n      font\n      textSize\n      spacing\n      motion\n      locale\n      landing\n    }\n  }\n": types.SetPreferencesDocument,
    "\n  subscription Facts {\n    facts {\n      kind\n      ids\n      version\n    }\n  }\n": types.FactsDocument,
    "\n  fragment WidgetState on Widget {\n    id\n    failure {\n      code\n      retryable\n    }\n  }\n": types.WidgetStateFragmentDoc,
    "\n  fragment AccountsToActivateWidget on AccountsToActivateWidget {\n    id\n    accountsToActivate {\n      establishmentId\n      establishmentName\n      role\n      pending\n      total\n    }\n  }\n": types.AccountsToActivateWidgetFragmentDoc,
    "\n  fragment AgendaWidget on AgendaWidget {\n    id\n    agenda {\n      id\n      title\n      place\n      category\n      state\n      moved\n      startsAt\n      endsAt\n      allDay\n      firstDay\n      lastDay\n      calendar {\n        id\n        kind\n        placeName\n        timeZone\n        viewerCanWrite\n      }\n      children {\n        id\n        givenName\n      }\n    }\n  }\n": types.AgendaWidgetFragmentDoc,
    "\n  fragment BirthdaysWidget on BirthdaysWidget {\n    id\n    birthdays {\n      user {\n        id\n        displayName\n        initials\n      }\n      day\n      month\n      daysUntil\n      classNames\n    }\n  }\n": types.BirthdaysWidgetFragmentDoc,
    "\n  fragment ChildrenWidget on ChildrenWidget {\n    id\n    children {\n      user {\n        id\n        givenName\n        displayName\n        initials\n      }\n      establishments {\n        id\n        name\n      }\n      classes {\n        class {\n          id\n          name\n        }\n        headTeachers {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": types.ChildrenWidgetFragmentDoc,
    "\n  fragment CountdownWidget on CountdownWidget {\n    id\n    countdown {\n      title\n      on\n      days\n    }\n  }\n": types.CountdownWidgetFragmentDoc,
    "\n  query FindPeople($search: String!, $role: Role, $establishmentId: ID) {\n    users(search: $search, role: $role, establishmentId: $establishmentId, first: 5) {\n      nodes {\n        id\n        ...UserCard\n        ...UserRoles\n      }\n    }\n  }\n": types.FindPeopleDocument,
    "\n  fragment DirectorySearchWidget on DirectorySearchWidget {\n    id\n    directorySearch {\n      roles\n    }\n  }\n": types.DirectorySearchWidgetFragmentDoc,
    "\n  mutation AddFavourite($input: FavouriteInput!) {\n    addFavourite(input: $input) {\n      id\n      label\n      address\n    }\n  }\n": types.AddFavouriteDocument,
    "\n  mutation RemoveFavourite($id: ID!) {\n    removeFavourite(id: $id) {\n      id\n      label\n      address\n    }\n  }\n": types.RemoveFavouriteDocument,
    "\n  fragment FavouritesWidget on FavouritesWidget {\n    id\n    favourites {\n      id\n      label\n      address\n    }\n  }\n": types.FavouritesWidgetFragmentDoc,
    "\n  fragment MyClassesWidget on MyClassesWidget {\n    id\n    myClasses {\n      teaching\n      studentCount\n      class {\n        id\n        name\n        establishment {\n          id\n          name\n        }\n      }\n      subjects {\n        id\n        name\n      }\n      headTeachers {\n        id\n        displayName\n      }\n    }\n  }\n": types.MyClassesWidgetFragmentDoc,
    "\n  fragment NewsWidget on NewsWidget {\n    id\n    news {\n      id\n      title\n      excerpt\n      sender\n      publishedAt\n    }\n  }\n": types.NewsWidgetFragmentDoc,
    "\n  fragment NotesWidget on NotesWidget {\n    id\n    notes {\n      key\n      body\n      version\n    }\n  }\n": types.NotesWidgetFragmentDoc,
    "\n  mutation SaveNote($input: SaveNoteInput!) {\n    saveNote(input: $input) {\n      conflict\n      note {\n        key\n        body\n        version\n      }\n    }\n  }\n": types.SaveNoteDocument,
    "\n  fragment SchoolCalendarWidget on SchoolCalendarWidget {\n    id\n    schoolCalendar {\n      zone\n      establishments {\n        id\n        name\n      }\n      children {\n        id\n        givenName\n      }\n      holidays {\n        name\n        startsOn\n        endsOn\n        daysUntil\n        daysUntilReturn\n      }\n      publicHolidays {\n        name\n        on\n        daysUntil\n      }\n    }\n  }\n": types.SchoolCalendarWidgetFragmentDoc,
    "\n  fragment SchoolContactWidget on SchoolContactWidget {\n    id\n    schoolContact {\n      id\n      name\n      phone\n      mail\n      website\n      addressLines\n      postalCode\n      city\n    }\n  }\n": types.SchoolContactWidgetFragmentDoc,
    "\n  fragment ServiceStatusWidget on ServiceStatusWidget {\n    id\n    serviceStatus {\n      checkedAt\n      reports {\n        part\n        state\n      }\n      announcements {\n        id\n        message\n        startsAt\n        endsAt\n      }\n    }\n  }\n": types.ServiceStatusWidgetFragmentDoc,
    "\n  fragment ShortcutsWidget on ShortcutsWidget {\n    id\n    shortcuts {\n      name\n      address\n      icon\n    }\n  }\n": types.ShortcutsWidgetFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Palette($search: String!) {\n    classes(search: $search, first: 5) {\n      id\n      name\n      establishment {\n        id\n        name\n      }\n    }\n    users(search: $search, first: 6) {\n      nodes {\n        id\n        displayName\n        initials\n        sharedMemberships {\n          establishment {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Palette($search: String!) {\n    classes(search: $search, first: 5) {\n      id\n      name\n      establishment {\n        id\n        name\n      }\n    }\n    users(search: $search, first: 6) {\n      nodes {\n        id\n        displayName\n        initials\n        sharedMemberships {\n          establishment {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PalettePages($locale: String!) {\n    viewer {\n      id\n      dashboard {\n        pages {\n          id\n          name(locale: $locale)\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PalettePages($locale: String!) {\n    viewer {\n      id\n      dashboard {\n        pages {\n          id\n          name(locale: $locale)\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agenda($from: LocalDate!, $to: LocalDate!, $timeZone: String) {\n    viewer {\n      id\n      agenda(from: $from, to: $to, timeZone: $timeZone) {\n        id\n        eventId\n        originalAt\n        title\n        place\n        description\n        category\n        state\n        moved\n        recurring\n        viewerCanEdit\n        startsAt\n        endsAt\n        allDay\n        firstDay\n        lastDay\n        calendar {\n          id\n          kind\n          source\n          name\n          placeName\n          timeZone\n          viewerCanWrite\n        }\n        children {\n          id\n          givenName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Agenda($from: LocalDate!, $to: LocalDate!, $timeZone: String) {\n    viewer {\n      id\n      agenda(from: $from, to: $to, timeZone: $timeZone) {\n        id\n        eventId\n        originalAt\n        title\n        place\n        description\n        category\n        state\n        moved\n        recurring\n        viewerCanEdit\n        startsAt\n        endsAt\n        allDay\n        firstDay\n        lastDay\n        calendar {\n          id\n          kind\n          source\n          name\n          placeName\n          timeZone\n          viewerCanWrite\n        }\n        children {\n          id\n          givenName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Calendars {\n    viewer {\n      id\n      agendaPlaces {\n        kind\n        id\n        name\n      }\n      agendaCalendars {\n        calendar {\n          id\n          source\n          name\n          placeName\n          viewerCanWrite\n        }\n        fetchedAt\n        problem {\n          code\n          line\n        }\n      }\n      calendarAddresses {\n        id\n        name\n        createdAt\n        lastReadOn\n      }\n    }\n  }\n"): (typeof documents)["\n  query Calendars {\n    viewer {\n      id\n      agendaPlaces {\n        kind\n        id\n        name\n      }\n      agendaCalendars {\n        calendar {\n          id\n          source\n          name\n          placeName\n          viewerCanWrite\n        }\n        fetchedAt\n        problem {\n          code\n          line\n        }\n      }\n      calendarAddresses {\n        id\n        name\n        createdAt\n        lastReadOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportCalendar($input: ImportCalendarFileInput!) {\n    importCalendarFile(input: $input) {\n      found\n      refusal {\n        code\n        line\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ImportCalendar($input: ImportCalendarFileInput!) {\n    importCalendarFile(input: $input) {\n      found\n      refusal {\n        code\n        line\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubscribeCalendar($input: SubscribeCalendarInput!) {\n    subscribeCalendar(input: $input) {\n      found\n      refusal {\n        code\n        line\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SubscribeCalendar($input: SubscribeCalendarInput!) {\n    subscribeCalendar(input: $input) {\n      found\n      refusal {\n        code\n        line\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnsubscribeCalendar($input: UnsubscribeCalendarInput!) {\n    unsubscribeCalendar(input: $input)\n  }\n"): (typeof documents)["\n  mutation UnsubscribeCalendar($input: UnsubscribeCalendarInput!) {\n    unsubscribeCalendar(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeCalendarAddress($input: MakeCalendarAddressInput!) {\n    makeCalendarAddress(input: $input) {\n      path\n    }\n  }\n"): (typeof documents)["\n  mutation MakeCalendarAddress($input: MakeCalendarAddressInput!) {\n    makeCalendarAddress(input: $input) {\n      path\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeCalendarAddress($input: RevokeCalendarAddressInput!) {\n    revokeCalendarAddress(input: $input)\n  }\n"): (typeof documents)["\n  mutation RevokeCalendarAddress($input: RevokeCalendarAddressInput!) {\n    revokeCalendarAddress(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShowsBirthday {\n    viewer {\n      showsBirthday\n    }\n  }\n"): (typeof documents)["\n  query ShowsBirthday {\n    viewer {\n      showsBirthday\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowBirthday($input: ShowBirthdayInput!) {\n    showBirthday(input: $input) {\n      shown\n    }\n  }\n"): (typeof documents)["\n  mutation ShowBirthday($input: ShowBirthdayInput!) {\n    showBirthday(input: $input) {\n      shown\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Arrangement {\n    viewer {\n      dashboard {\n        version\n        canUndo\n        canRedo\n        arrangement {\n          layers\n          changes\n        }\n      }\n      catalogue {\n        kind\n        placed\n        sizes {\n          width\n          height\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Arrangement {\n    viewer {\n      dashboard {\n        version\n        canUndo\n        canRedo\n        arrangement {\n          layers\n          changes\n        }\n      }\n      catalogue {\n        kind\n        placed\n        sizes {\n          width\n          height\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArrangeDashboard($input: ArrangeDashboardInput!) {\n    arrangeDashboard(input: $input) {\n      dashboard {\n        version\n        canUndo\n        canRedo\n        arrangement {\n          layers\n          changes\n        }\n      }\n      refused {\n        operationId\n        code\n        slot\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ArrangeDashboard($input: ArrangeDashboardInput!) {\n    arrangeDashboard(input: $input) {\n      dashboard {\n        version\n        canUndo\n        canRedo\n        arrangement {\n          layers\n          changes\n        }\n      }\n      refused {\n        operationId\n        code\n        slot\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoDashboard {\n    undoDashboard {\n      dashboard {\n        version\n        canUndo\n        canRedo\n        arrangement {\n          layers\n          changes\n        }\n      }\n      refused {\n        operationId\n        code\n        slot\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoDashboard {\n    undoDashboard {\n      dashboard {\n        version\n        canUndo\n        canRedo\n        arrangement {\n          layers\n          changes\n        }\n      }\n      refused {\n        operationId\n        code\n        slot\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RedoDashboard {\n    redoDashboard {\n      dashboard {\n        version\n        canUndo\n        canRedo\n        arrangement {\n          layers\n          changes\n        }\n      }\n      refused {\n        operationId\n        code\n        slot\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RedoDashboard {\n    redoDashboard {\n      dashboard {\n        version\n        canUndo\n        canRedo\n        arrangement {\n          layers\n          changes\n        }\n      }\n      refused {\n        operationId\n        code\n        slot\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetDashboard {\n    resetDashboard {\n      dashboard {\n        version\n        canUndo\n        canRedo\n        arrangement {\n          layers\n          changes\n        }\n      }\n      refused {\n        operationId\n        code\n        slot\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ResetDashboard {\n    resetDashboard {\n      dashboard {\n        version\n        canUndo\n        canRedo\n        arrangement {\n          layers\n          changes\n        }\n      }\n      refused {\n        operationId\n        code\n        slot\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Dashboard($page: ID, $locale: String!) {\n    viewer {\n      dashboard(page: $page) {\n        version\n        pages {\n          id\n          name(locale: $locale)\n        }\n        page {\n          id\n          placements {\n            id\n            ...PlacementFrame\n            widget {\n              __typename\n              id\n              kind\n              ...WidgetState\n              ...AccountsToActivateWidget\n              ...AgendaWidget\n              ...BirthdaysWidget\n              ...ChildrenWidget\n              ...CountdownWidget\n              ...DirectorySearchWidget\n              ...FavouritesWidget\n              ...MyClassesWidget\n              ...NewsWidget\n              ...NotesWidget\n              ...SchoolCalendarWidget\n              ...SchoolContactWidget\n              ...ServiceStatusWidget\n              ...ShortcutsWidget\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Dashboard($page: ID, $locale: String!) {\n    viewer {\n      dashboard(page: $page) {\n        version\n        pages {\n          id\n          name(locale: $locale)\n        }\n        page {\n          id\n          placements {\n            id\n            ...PlacementFrame\n            widget {\n              __typename\n              id\n              kind\n              ...WidgetState\n              ...AccountsToActivateWidget\n              ...AgendaWidget\n              ...BirthdaysWidget\n              ...ChildrenWidget\n              ...CountdownWidget\n              ...DirectorySearchWidget\n              ...FavouritesWidget\n              ...MyClassesWidget\n              ...NewsWidget\n              ...NotesWidget\n              ...SchoolCalendarWidget\n              ...SchoolContactWidget\n              ...ServiceStatusWidget\n              ...ShortcutsWidget\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WidgetAlone($id: ID!) {\n    viewer {\n      widget(id: $id) {\n        __typename\n        id\n        kind\n        ...WidgetState\n        ...AccountsToActivateWidget\n        ...AgendaWidget\n        ...BirthdaysWidget\n        ...ChildrenWidget\n        ...CountdownWidget\n        ...DirectorySearchWidget\n        ...FavouritesWidget\n        ...MyClassesWidget\n        ...NewsWidget\n        ...NotesWidget\n        ...SchoolCalendarWidget\n        ...SchoolContactWidget\n        ...ServiceStatusWidget\n        ...ShortcutsWidget\n      }\n    }\n  }\n"): (typeof documents)["\n  query WidgetAlone($id: ID!) {\n    viewer {\n      widget(id: $id) {\n        __typename\n        id\n        kind\n        ...WidgetState\n        ...AccountsToActivateWidget\n        ...AgendaWidget\n        ...BirthdaysWidget\n        ...ChildrenWidget\n        ...CountdownWidget\n        ...DirectorySearchWidget\n        ...FavouritesWidget\n        ...MyClassesWidget\n        ...NewsWidget\n        ...NotesWidget\n        ...SchoolCalendarWidget\n        ...SchoolContactWidget\n        ...ServiceStatusWidget\n        ...ShortcutsWidget\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Family {\n    viewer {\n      family {\n        narrowedTo\n        children {\n          id\n          givenName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Family {\n    viewer {\n      family {\n        narrowedTo\n        children {\n          id\n          givenName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NarrowFamily($input: NarrowFamilyInput!) {\n    narrowFamily(input: $input) {\n      narrowedTo\n    }\n  }\n"): (typeof documents)["\n  mutation NarrowFamily($input: NarrowFamilyInput!) {\n    narrowFamily(input: $input) {\n      narrowedTo\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlacementFrame on Placement {\n    id\n    kind\n    size {\n      width\n      height\n    }\n    settings\n  }\n"): (typeof documents)["\n  fragment PlacementFrame on Placement {\n    id\n    kind\n    size {\n      width\n      height\n    }\n    settings\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WidgetSettings($kind: ID!) {\n    viewer {\n      widgetSettings(kind: $kind)\n      children {\n        id\n        user {\n          id\n          givenName\n        }\n      }\n      establishments {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query WidgetSettings($kind: ID!) {\n    viewer {\n      widgetSettings(kind: $kind)\n      children {\n        id\n        user {\n          id\n          givenName\n        }\n      }\n      establishments {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Class($id: ID!, $after: String) {\n    class(id: $id) {\n      id\n      name\n      level {\n        id\n        name\n      }\n      establishment {\n        id\n        name\n      }\n      teachers(first: 100) {\n        nodes {\n          headTeacher\n          subjects {\n            id\n            name\n          }\n          user {\n            id\n            ...UserCard\n          }\n        }\n      }\n      students(first: 50, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          id\n          ...UserCard\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Class($id: ID!, $after: String) {\n    class(id: $id) {\n      id\n      name\n      level {\n        id\n        name\n      }\n      establishment {\n        id\n        name\n      }\n      teachers(first: 100) {\n        nodes {\n          headTeacher\n          subjects {\n            id\n            name\n          }\n          user {\n            id\n            ...UserCard\n          }\n        }\n      }\n      students(first: 50, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          id\n          ...UserCard\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Directory($search: String, $role: Role, $establishmentId: ID, $after: String) {\n    viewer {\n      establishments {\n        id\n        name\n      }\n    }\n    users(search: $search, role: $role, establishmentId: $establishmentId, first: 40, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        ...UserCard\n        ...UserRoles\n      }\n    }\n  }\n"): (typeof documents)["\n  query Directory($search: String, $role: Role, $establishmentId: ID, $after: String) {\n    viewer {\n      establishments {\n        id\n        name\n      }\n    }\n    users(search: $search, role: $role, establishmentId: $establishmentId, first: 40, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        ...UserCard\n        ...UserRoles\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      login\n      code\n    }\n  }\n"): (typeof documents)["\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      login\n      code\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UserCard on User {\n    id\n    displayName\n    initials\n  }\n"): (typeof documents)["\n  fragment UserCard on User {\n    id\n    displayName\n    initials\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UserRoles on User {\n    id\n    sharedMemberships {\n      role\n      establishment {\n        id\n        name\n      }\n      classes {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment UserRoles on User {\n    id\n    sharedMemberships {\n      role\n      establishment {\n        id\n        name\n      }\n      classes {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query User($id: ID!) {\n    user(id: $id) {\n      id\n      displayName\n      viewerCanResetPassword\n      sharedMemberships {\n        role\n        establishment {\n          id\n          name\n        }\n        classes {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query User($id: ID!) {\n    user(id: $id) {\n      id\n      displayName\n      viewerCanResetPassword\n      sharedMemberships {\n        role\n        establishment {\n          id\n          name\n        }\n        classes {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewsList($after: String) {\n    viewer {\n      newsPlaces {\n        id\n        kind\n        name\n      }\n      news(first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          id\n          title\n          excerpt\n          sender\n          publishedAt\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NewsList($after: String) {\n    viewer {\n      newsPlaces {\n        id\n        kind\n        name\n      }\n      news(first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          id\n          title\n          excerpt\n          sender\n          publishedAt\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query News($id: ID!) {\n    news(id: $id) {\n      id\n      title\n      body\n      sender\n      publishedAt\n      expiresAt\n      withdrawn\n      version\n      viewerCanEdit\n    }\n  }\n"): (typeof documents)["\n  query News($id: ID!) {\n    news(id: $id) {\n      id\n      title\n      body\n      sender\n      publishedAt\n      expiresAt\n      withdrawn\n      version\n      viewerCanEdit\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishNews($input: PublishNewsInput!) {\n    publishNews(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation PublishNews($input: PublishNewsInput!) {\n    publishNews(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateNews($input: UpdateNewsInput!) {\n    updateNews(input: $input) {\n      id\n      title\n      body\n      expiresAt\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateNews($input: UpdateNewsInput!) {\n    updateNews(input: $input) {\n      id\n      title\n      body\n      expiresAt\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawNews($input: WithdrawNewsInput!) {\n    withdrawNews(input: $input) {\n      id\n      withdrawn\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawNews($input: WithdrawNewsInput!) {\n    withdrawNews(input: $input) {\n      id\n      withdrawn\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LandingPages($locale: String!) {\n    viewer {\n      id\n      dashboard {\n        pages {\n          id\n          name(locale: $locale)\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LandingPages($locale: String!) {\n    viewer {\n      id\n      dashboard {\n        pages {\n          id\n          name(locale: $locale)\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPreferences($input: PreferencesInput!) {\n    setPreferences(input: $input) {\n      theme\n      contrast\n      font\n      textSize\n      spacing\n      motion\n      locale\n      landing\n    }\n  }\n"): (typeof documents)["\n  mutation SetPreferences($input: PreferencesInput!) {\n    setPreferences(input: $input) {\n      theme\n      contrast\n      font\n      textSize\n      spacing\n      motion\n      locale\n      landing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Facts {\n    facts {\n      kind\n      ids\n      version\n    }\n  }\n"): (typeof documents)["\n  subscription Facts {\n    facts {\n      kind\n      ids\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WidgetState on Widget {\n    id\n    failure {\n      code\n      retryable\n    }\n  }\n"): (typeof documents)["\n  fragment WidgetState on Widget {\n    id\n    failure {\n      code\n      retryable\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccountsToActivateWidget on AccountsToActivateWidget {\n    id\n    accountsToActivate {\n      establishmentId\n      establishmentName\n      role\n      pending\n      total\n    }\n  }\n"): (typeof documents)["\n  fragment AccountsToActivateWidget on AccountsToActivateWidget {\n    id\n    accountsToActivate {\n      establishmentId\n      establishmentName\n      role\n      pending\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgendaWidget on AgendaWidget {\n    id\n    agenda {\n      id\n      title\n      place\n      category\n      state\n      moved\n      startsAt\n      endsAt\n      allDay\n      firstDay\n      lastDay\n      calendar {\n        id\n        kind\n        placeName\n        timeZone\n        viewerCanWrite\n      }\n      children {\n        id\n        givenName\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AgendaWidget on AgendaWidget {\n    id\n    agenda {\n      id\n      title\n      place\n      category\n      state\n      moved\n      startsAt\n      endsAt\n      allDay\n      firstDay\n      lastDay\n      calendar {\n        id\n        kind\n        placeName\n        timeZone\n        viewerCanWrite\n      }\n      children {\n        id\n        givenName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BirthdaysWidget on BirthdaysWidget {\n    id\n    birthdays {\n      user {\n        id\n        displayName\n        initials\n      }\n      day\n      month\n      daysUntil\n      classNames\n    }\n  }\n"): (typeof documents)["\n  fragment BirthdaysWidget on BirthdaysWidget {\n    id\n    birthdays {\n      user {\n        id\n        displayName\n        initials\n      }\n      day\n      month\n      daysUntil\n      classNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChildrenWidget on ChildrenWidget {\n    id\n    children {\n      user {\n        id\n        givenName\n        displayName\n        initials\n      }\n      establishments {\n        id\n        name\n      }\n      classes {\n        class {\n          id\n          name\n        }\n        headTeachers {\n          id\n          displayName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ChildrenWidget on ChildrenWidget {\n    id\n    children {\n      user {\n        id\n        givenName\n        displayName\n        initials\n      }\n      establishments {\n        id\n        name\n      }\n      classes {\n        class {\n          id\n          name\n        }\n        headTeachers {\n          id\n          displayName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CountdownWidget on CountdownWidget {\n    id\n    countdown {\n      title\n      on\n      days\n    }\n  }\n"): (typeof documents)["\n  fragment CountdownWidget on CountdownWidget {\n    id\n    countdown {\n      title\n      on\n      days\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPeople($search: String!, $role: Role, $establishmentId: ID) {\n    users(search: $search, role: $role, establishmentId: $establishmentId, first: 5) {\n      nodes {\n        id\n        ...UserCard\n        ...UserRoles\n      }\n    }\n  }\n"): (typeof documents)["\n  query FindPeople($search: String!, $role: Role, $establishmentId: ID) {\n    users(search: $search, role: $role, establishmentId: $establishmentId, first: 5) {\n      nodes {\n        id\n        ...UserCard\n        ...UserRoles\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DirectorySearchWidget on DirectorySearchWidget {\n    id\n    directorySearch {\n      roles\n    }\n  }\n"): (typeof documents)["\n  fragment DirectorySearchWidget on DirectorySearchWidget {\n    id\n    directorySearch {\n      roles\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddFavourite($input: FavouriteInput!) {\n    addFavourite(input: $input) {\n      id\n      label\n      address\n    }\n  }\n"): (typeof documents)["\n  mutation AddFavourite($input: FavouriteInput!) {\n    addFavourite(input: $input) {\n      id\n      label\n      address\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFavourite($id: ID!) {\n    removeFavourite(id: $id) {\n      id\n      label\n      address\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveFavourite($id: ID!) {\n    removeFavourite(id: $id) {\n      id\n      label\n      address\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FavouritesWidget on FavouritesWidget {\n    id\n    favourites {\n      id\n      label\n      address\n    }\n  }\n"): (typeof documents)["\n  fragment FavouritesWidget on FavouritesWidget {\n    id\n    favourites {\n      id\n      label\n      address\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyClassesWidget on MyClassesWidget {\n    id\n    myClasses {\n      teaching\n      studentCount\n      class {\n        id\n        name\n        establishment {\n          id\n          name\n        }\n      }\n      subjects {\n        id\n        name\n      }\n      headTeachers {\n        id\n        displayName\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MyClassesWidget on MyClassesWidget {\n    id\n    myClasses {\n      teaching\n      studentCount\n      class {\n        id\n        name\n        establishment {\n          id\n          name\n        }\n      }\n      subjects {\n        id\n        name\n      }\n      headTeachers {\n        id\n        displayName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NewsWidget on NewsWidget {\n    id\n    news {\n      id\n      title\n      excerpt\n      sender\n      publishedAt\n    }\n  }\n"): (typeof documents)["\n  fragment NewsWidget on NewsWidget {\n    id\n    news {\n      id\n      title\n      excerpt\n      sender\n      publishedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NotesWidget on NotesWidget {\n    id\n    notes {\n      key\n      body\n      version\n    }\n  }\n"): (typeof documents)["\n  fragment NotesWidget on NotesWidget {\n    id\n    notes {\n      key\n      body\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveNote($input: SaveNoteInput!) {\n    saveNote(input: $input) {\n      conflict\n      note {\n        key\n        body\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveNote($input: SaveNoteInput!) {\n    saveNote(input: $input) {\n      conflict\n      note {\n        key\n        body\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SchoolCalendarWidget on SchoolCalendarWidget {\n    id\n    schoolCalendar {\n      zone\n      establishments {\n        id\n        name\n      }\n      children {\n        id\n        givenName\n      }\n      holidays {\n        name\n        startsOn\n        endsOn\n        daysUntil\n        daysUntilReturn\n      }\n      publicHolidays {\n        name\n        on\n        daysUntil\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SchoolCalendarWidget on SchoolCalendarWidget {\n    id\n    schoolCalendar {\n      zone\n      establishments {\n        id\n        name\n      }\n      children {\n        id\n        givenName\n      }\n      holidays {\n        name\n        startsOn\n        endsOn\n        daysUntil\n        daysUntilReturn\n      }\n      publicHolidays {\n        name\n        on\n        daysUntil\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SchoolContactWidget on SchoolContactWidget {\n    id\n    schoolContact {\n      id\n      name\n      phone\n      mail\n      website\n      addressLines\n      postalCode\n      city\n    }\n  }\n"): (typeof documents)["\n  fragment SchoolContactWidget on SchoolContactWidget {\n    id\n    schoolContact {\n      id\n      name\n      phone\n      mail\n      website\n      addressLines\n      postalCode\n      city\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ServiceStatusWidget on ServiceStatusWidget {\n    id\n    serviceStatus {\n      checkedAt\n      reports {\n        part\n        state\n      }\n      announcements {\n        id\n        message\n        startsAt\n        endsAt\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ServiceStatusWidget on ServiceStatusWidget {\n    id\n    serviceStatus {\n      checkedAt\n      reports {\n        part\n        state\n      }\n      announcements {\n        id\n        message\n        startsAt\n        endsAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShortcutsWidget on ShortcutsWidget {\n    id\n    shortcuts {\n      name\n      address\n      icon\n    }\n  }\n"): (typeof documents)["\n  fragment ShortcutsWidget on ShortcutsWidget {\n    id\n    shortcuts {\n      name\n      address\n      icon\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;