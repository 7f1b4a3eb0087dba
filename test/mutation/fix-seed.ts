/**
 * Gives every property test the same examples, so that a mutant that survives once survives the next time too.
 */
import fc from 'fast-check'

fc.configureGlobal({ seed: 1 })
