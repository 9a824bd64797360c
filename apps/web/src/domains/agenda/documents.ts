import { graphql } from "../../platform/gql/gql.ts";

export const agendaDocument = graphql(`
  query Agenda($from: LocalDate!, $to: LocalDate!, $timeZone: String) {
    viewer {
      id
      agenda(from: $from, to: $to, timeZone: $timeZone) {
        id
        eventId
        originalAt
        title
        place
        description
        category
        state
        moved
        recurring
        viewerCanEdit
        startsAt
        endsAt
        allDay
        firstDay
        lastDay
        calendar {
          id
          kind
          source
          name
          placeName
          timeZone
          viewerCanWrite
        }
        children {
          id
          givenName
        }
      }
    }
  }
`);

export const calendarsDocument = graphql(`
  query Calendars {
    viewer {
      id
      agendaCalendars {
        calendar {
          id
          kind
          source
          name
          placeName
          viewerCanWrite
        }
        eventCount
        fetchedAt
        problem {
          code
          line
        }
      }
      calendarAddresses {
        id
        name
        createdAt
        lastReadOn
      }
    }
  }
`);

export const importCalendarDocument = graphql(`
  mutation ImportCalendar($input: ImportCalendarFileInput!) {
    importCalendarFile(input: $input) {
      added
      changed
      unchanged
      skipped {
        code
        line
      }
      refusal {
        code
        line
      }
    }
  }
`);

export const subscribeCalendarDocument = graphql(`
  mutation SubscribeCalendar($input: SubscribeCalendarInput!) {
    subscribeCalendar(input: $input) {
      added
      changed
      unchanged
      skipped {
        code
        line
      }
      refusal {
        code
        line
      }
    }
  }
`);

export const unsubscribeCalendarDocument = graphql(`
  mutation UnsubscribeCalendar($input: UnsubscribeCalendarInput!) {
    unsubscribeCalendar(input: $input)
  }
`);

export const makeAddressDocument = graphql(`
  mutation MakeCalendarAddress($input: MakeCalendarAddressInput!) {
    makeCalendarAddress(input: $input) {
      path
    }
  }
`);

export const revokeAddressDocument = graphql(`
  mutation RevokeCalendarAddress($input: RevokeCalendarAddressInput!) {
    revokeCalendarAddress(input: $input)
  }
`);

export const agendaEventDocument = graphql(`
  query AgendaEvent($id: ID!) {
    agendaEvent(id: $id) {
      id
      title
      place
      description
      category
      state
      startsAt
      endsAt
      allDay
      firstDay
      lastDay
      timeZone
      recurring
      recurrenceOf
      recurrence {
        frequency
        interval
        weekdays
        until
        count
      }
      roles
      version
      viewerCanEdit
      calendar {
        id
        kind
        source
        name
        placeName
        timeZone
      }
    }
  }
`);

export const agendaPlacesDocument = graphql(`
  query AgendaPlaces($search: String) {
    viewer {
      id
      agendaPlaces(search: $search) {
        kind
        id
        name
        establishmentName
        timeZone
      }
    }
  }
`);

export const addEventDocument = graphql(`
  mutation AddEvent($input: AddEventInput!) {
    addEvent(input: $input) {
      event {
        id
      }
    }
  }
`);

export const updateEventDocument = graphql(`
  mutation UpdateEvent($input: UpdateEventInput!) {
    updateEvent(input: $input) {
      event {
        id
      }
    }
  }
`);

export const cancelEventDocument = graphql(`
  mutation CancelEvent($input: CancelEventInput!) {
    cancelEvent(input: $input) {
      event {
        id
      }
    }
  }
`);

export const removeEventDocument = graphql(`
  mutation RemoveEvent($input: RemoveEventInput!) {
    removeEvent(input: $input) {
      event {
        id
      }
    }
  }
`);
