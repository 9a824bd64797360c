import { graphql } from "../../platform/gql/gql.ts";

export const notificationsDocument = graphql(`
  query Notifications($after: String, $locale: String!) {
    viewer {
      unreadNotificationCount
      notifications(first: 30, after: $after) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          id
          title(locale: $locale)
          address
          establishmentName
          createdAt
          read
        }
      }
    }
  }
`);

export const unreadDocument = graphql(`
  query UnreadNotifications {
    viewer {
      unreadNotificationCount
    }
  }
`);

export const markReadDocument = graphql(`
  mutation MarkNotificationsRead($ids: [ID!]) {
    markNotificationsRead(ids: $ids)
  }
`);

export const settingsDocument = graphql(`
  query NotificationSettings($locale: String!) {
    viewer {
      notificationSettings {
        kind
        label(locale: $locale)
        screen
        email
        push
      }
      mailAddress {
        address
        bounced
        viewerCanGive
      }
      pushKey
      pushDeviceCount
      pushesHere
      quietHours {
        opensAt
        closesAt
        weekends
        holidays
      }
    }
  }
`);

export const wakingDocument = graphql(`
  query Waking {
    viewer {
      pushKey
      pushesHere
    }
  }
`);

export const setSettingDocument = graphql(`
  mutation SetNotificationSetting($input: NotificationSettingInput!) {
    setNotificationSetting(input: $input) {
      kind
      screen
      email
      push
    }
  }
`);

export const addPushDeviceDocument = graphql(`
  mutation AddPushDevice($input: PushDeviceInput!) {
    addPushDevice(input: $input)
  }
`);

export const removePushDeviceDocument = graphql(`
  mutation RemovePushDevice($endpoint: String!) {
    removePushDevice(endpoint: $endpoint)
  }
`);
