import { graphql } from "../../platform/gql/gql.ts";

export const layerPlacesDocument = graphql(`
  query LayerPlaces($search: String) {
    viewer {
      layerPlaces(search: $search) {
        id
        kind
        name
        within
      }
    }
  }
`);

export const layersDocument = graphql(`
  query Layers($establishmentId: ID, $territoryId: ID, $classId: ID) {
    viewer {
      administeredLayers(establishmentId: $establishmentId, territoryId: $territoryId, classId: $classId) {
        id
        name
        place {
          id
          kind
          name
        }
        unpublished
        updatedAt
        updatedBy
        audience {
          roles
          classes {
            id
            name
          }
        }
        live {
          number
          publishedAt
          publishedBy
        }
        scheduled {
          number
          publishedAt
        }
      }
    }
  }
`);

export const layerDocument = graphql(`
  query Layer($id: ID!) {
    viewer {
      administeredLayer(id: $id) {
        id
        name
        version
        draft
        unpublished
        viewerCanDelete
        place {
          id
          kind
          name
          within
        }
        audience {
          roles
          classes {
            id
            name
          }
        }
        live {
          number
          publishedAt
          publishedBy
        }
        scheduled {
          number
          publishedAt
        }
        versions {
          number
          publishedAt
          publishedBy
          withdrawal
          again
          count
          audience {
            roles
            classes {
              id
              name
            }
          }
        }
      }
      layerCatalogue {
        kind
        placed
        sizes {
          width
          height
        }
      }
    }
  }
`);

export const layerReachDocument = graphql(`
  query LayerReach($establishmentId: ID, $territoryId: ID, $classId: ID, $roles: [Role!], $classIds: [ID!]) {
    viewer {
      layerReach(
        establishmentId: $establishmentId
        territoryId: $territoryId
        classId: $classId
        roles: $roles
        classIds: $classIds
      )
    }
  }
`);

export const layerPreviewDocument = graphql(`
  query LayerPreview($id: ID!, $role: Role!, $classId: ID, $locale: String!) {
    viewer {
      administeredLayer(id: $id) {
        id
        preview(role: $role, classId: $classId) {
          reached
          pages {
            id
            name(locale: $locale)
            placements {
              id
              kind
              settings
              canMove
              canRemove
              size {
                width
                height
              }
              placedBy {
                kind
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);

export const createLayerDocument = graphql(`
  mutation CreateLayer($input: CreateLayerInput!) {
    createLayer(input: $input) {
      id
    }
  }
`);

export const saveLayerDraftDocument = graphql(`
  mutation SaveLayerDraft($input: SaveLayerDraftInput!) {
    saveLayerDraft(input: $input) {
      id
      version
    }
  }
`);

export const publishLayerDocument = graphql(`
  mutation PublishLayer($input: PublishLayerInput!) {
    publishLayer(input: $input) {
      id
      version
    }
  }
`);

export const unscheduleLayerDocument = graphql(`
  mutation UnscheduleLayer($input: LayerInput!) {
    unscheduleLayer(input: $input) {
      id
      version
    }
  }
`);

export const withdrawLayerDocument = graphql(`
  mutation WithdrawLayer($input: LayerInput!) {
    withdrawLayer(input: $input) {
      id
      version
    }
  }
`);

export const deleteLayerDocument = graphql(`
  mutation DeleteLayer($input: LayerInput!) {
    deleteLayer(input: $input)
  }
`);

export const reopenLayerVersionDocument = graphql(`
  mutation ReopenLayerVersion($input: LayerVersionInput!) {
    reopenLayerVersion(input: $input) {
      id
      version
    }
  }
`);

/** The classes of a school, a hundred at a time. */
export const classesOfPlaceDocument = graphql(`
  query ClassesOfPlace($id: ID!, $after: String) {
    establishment(id: $id) {
      id
      classes(first: 100, after: $after) {
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          id
          name
          kind
        }
      }
    }
  }
`);
