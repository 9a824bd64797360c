// Written by build/write-dashboard-documents.ts from the fragments of the widgets.
import { graphql } from "../../platform/gql/gql.ts";

export const dashboardDocument = graphql(`
  query Dashboard($page: ID, $locale: String!) {
    viewer {
      dashboard(page: $page) {
        version
        pages {
          id
          name(locale: $locale)
        }
        page {
          id
          placements {
            id
            ...PlacementFrame
            widget {
              __typename
              id
              kind
              ...WidgetState
              ...AccountsToActivateWidget
              ...AgendaWidget
              ...BirthdaysWidget
              ...ChildrenWidget
              ...CountdownWidget
              ...DirectorySearchWidget
              ...FavouritesWidget
              ...FeedWidget
              ...MyClassesWidget
              ...NewsWidget
              ...NotesWidget
              ...NoticesToSignWidget
              ...NotificationsWidget
              ...SchoolCalendarWidget
              ...SchoolContactWidget
              ...ServiceStatusWidget
              ...ShortcutsWidget
              ...UnreadMessagesWidget
            }
          }
        }
      }
    }
  }
`);

export const widgetDocument = graphql(`
  query WidgetAlone($id: ID!) {
    viewer {
      widget(id: $id) {
        __typename
        id
        kind
        ...WidgetState
        ...AccountsToActivateWidget
        ...AgendaWidget
        ...BirthdaysWidget
        ...ChildrenWidget
        ...CountdownWidget
        ...DirectorySearchWidget
        ...FavouritesWidget
        ...FeedWidget
        ...MyClassesWidget
        ...NewsWidget
        ...NotesWidget
        ...NoticesToSignWidget
        ...NotificationsWidget
        ...SchoolCalendarWidget
        ...SchoolContactWidget
        ...ServiceStatusWidget
        ...ShortcutsWidget
        ...UnreadMessagesWidget
      }
    }
  }
`);

export const previewDocument = graphql(`
  query WidgetPreview($kind: ID!) {
    viewer {
      widgetPreview(kind: $kind) {
        __typename
        id
        kind
        ...WidgetState
        ...AccountsToActivateWidget
        ...AgendaWidget
        ...BirthdaysWidget
        ...ChildrenWidget
        ...CountdownWidget
        ...DirectorySearchWidget
        ...FavouritesWidget
        ...FeedWidget
        ...MyClassesWidget
        ...NewsWidget
        ...NotesWidget
        ...NoticesToSignWidget
        ...NotificationsWidget
        ...SchoolCalendarWidget
        ...SchoolContactWidget
        ...ServiceStatusWidget
        ...ShortcutsWidget
        ...UnreadMessagesWidget
      }
    }
  }
`);
