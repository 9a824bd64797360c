import { graphql } from "../../platform/gql/gql.ts";

export const contactRulesDocument = graphql(`
  query ContactRules($establishmentId: ID!) {
    viewer {
      contactRules(establishmentId: $establishmentId) {
        establishment {
          id
          name
        }
        rules {
          from
          to
          reach
          byDefault
          allowed
        }
      }
      administeredSenders(establishmentId: $establishmentId) {
        id
        kind
        name
        official
        openTo
        holders {
          userId
          name
          role
          function
        }
      }
    }
  }
`);

export const setContactRuleDocument = graphql(`
  mutation SetContactRule($input: SetContactRuleInput!) {
    setContactRule(input: $input) {
      rules {
        from
        to
        reach
      }
    }
  }
`);

export const saveSenderDocument = graphql(`
  mutation SaveSender($input: SaveSenderInput!) {
    saveSender(input: $input) {
      id
    }
  }
`);

export const closeSenderDocument = graphql(`
  mutation CloseSender($input: CloseSenderInput!) {
    closeSender(input: $input) {
      id
    }
  }
`);

export const holdersFoundDocument = graphql(`
  query HoldersFound($establishmentId: ID!, $search: String!) {
    users(first: 8, establishmentId: $establishmentId, search: $search) {
      nodes {
        id
        displayName
        sharedMemberships {
          role
          establishment {
            id
          }
        }
      }
    }
  }
`);

export const blockedUsersDocument = graphql(`
  query BlockedUsers {
    viewer {
      blockedUsers {
        userId
        name
        blockedAt
      }
    }
  }
`);

export const blockUserDocument = graphql(`
  mutation BlockUser($input: BlockInput!) {
    blockUser(input: $input) {
      userId
      name
      blockedAt
    }
  }
`);

export const unblockUserDocument = graphql(`
  mutation UnblockUser($input: BlockInput!) {
    unblockUser(input: $input) {
      userId
      name
      blockedAt
    }
  }
`);
