import { eachCall } from './eachCall.ts'
import { killAtRandom } from './killAtRandom.ts'
import { powerCut } from './powerCut.ts'
import { shortForm } from './shortForm.ts'

shortForm('after kills at random moments no acknowledged save is lost and everything opens', killAtRandom)
shortForm('whichever call to the disk is the last, torn or refused, nothing acknowledged is lost', eachCall)
shortForm('after power cuts every acknowledged save is on the disk', powerCut)
