import { graphql } from "../../platform/gql/gql.ts";

export const mailAddressDocument = graphql(`
  query MailAddress {
    viewer {
      mailAddress {
        address
        bounced
        pending
        viewerCanGive
      }
    }
  }
`);

export const giveMailAddressDocument = graphql(`
  mutation GiveMailAddress($address: String!) {
    giveMailAddress(address: $address) {
      address
      bounced
      pending
      viewerCanGive
    }
  }
`);

export const verifyMailAddressDocument = graphql(`
  mutation VerifyMailAddress($code: String!) {
    verifyMailAddress(code: $code) {
      address
      bounced
      pending
      viewerCanGive
    }
  }
`);

export const forgetMailAddressDocument = graphql(`
  mutation ForgetMailAddress {
    forgetMailAddress {
      address
      bounced
      pending
      viewerCanGive
    }
  }
`);
