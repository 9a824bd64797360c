/** What is measured against what: the same dashboards, asked of the process that has this id. */
export interface Contender {
  name: string;
  url: string;
  pid: number;
  /** The process whose children answer its statements. */
  postmaster: number;
  /** For each viewer in turn, what asks for their dashboard. */
  documents: string[];
}

export interface Contest {
  /** The first is what the others are compared with. */
  contenders: Contender[];
  /** The cookies of those whose dashboards are asked for, in turn. */
  cookies: string[];
}
