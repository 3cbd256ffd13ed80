import type {
  CouncilFacts,
  FactPath,
  HoldingId,
  Mandate,
  MandateVersions,
  Names,
  NationFacts,
  RegionFacts,
} from '@samrad/mandate'

/** A council as a source states it, and the mandate that judges it on the day. */
export interface SourcedCouncil {
  readonly mandate: Mandate
  readonly facts: CouncilFacts
  /** The row of a file that a holding came from. */
  readonly rowOf?: ReadonlyMap<HoldingId, number>
  /** Every version of the mandate that was adopted; left out where the source is a file. */
  readonly versions?: MandateVersions
}

/** Kilde: what a file or a store says of a region's councils, and of whom. */
export interface Source {
  readonly councils: readonly SourcedCouncil[]
  /** The facts that the source can be asked about; all that are there where it is not said. */
  readonly provided?: readonly FactPath[]
  readonly region?: RegionFacts
  readonly nation?: NationFacts
  /** What is told of where it is for the one who has the source: people by name. */
  readonly names: Names
}
