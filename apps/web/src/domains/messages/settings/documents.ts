import { graphql } from "../../../platform/gql/gql.ts";

export const mailSettingsDocument = graphql(`
  query MailSettings {
    viewer {
      id
      signature
      mailboxes {
        id
        name
        isOwn
        folders {
          id
          name
          unreadCount
        }
      }
      writingPlaces {
        establishment {
          id
          name
        }
      }
    }
  }
`);

export const createFolderDocument = graphql(`
  mutation CreateFolder($input: CreateFolderInput!) {
    createFolder(input: $input) {
      id
      folders {
        id
        name
        unreadCount
      }
    }
  }
`);

export const renameFolderDocument = graphql(`
  mutation RenameFolder($input: RenameFolderInput!) {
    renameFolder(input: $input) {
      id
      folders {
        id
        name
        unreadCount
      }
    }
  }
`);

export const removeFolderDocument = graphql(`
  mutation RemoveFolder($input: FolderInput!) {
    removeFolder(input: $input) {
      id
      folders {
        id
        name
        unreadCount
      }
    }
  }
`);

export const setSignatureDocument = graphql(`
  mutation SetSignature($input: SetSignatureInput!) {
    setSignature(input: $input)
  }
`);

export const messagingSettingsDocument = graphql(`
  query MessagingSettings($establishmentId: ID!) {
    viewer {
      id
      messagingSettings(establishmentId: $establishmentId) {
        establishmentId
        recallMinutes
        readStateOfFamilies
        readStateToFamilies
        viewerCanChange
      }
    }
  }
`);

export const setMessagingSettingsDocument = graphql(`
  mutation SetMessagingSettings($input: SetMessagingSettingsInput!) {
    setMessagingSettings(input: $input) {
      establishmentId
      recallMinutes
      readStateOfFamilies
      readStateToFamilies
      viewerCanChange
    }
  }
`);
