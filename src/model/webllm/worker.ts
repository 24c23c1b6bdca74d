import { serve } from '../worker/serve.ts'
import { watchDevices } from './devices.ts'
import { parseModel } from './loadedModel.ts'
import { createResident } from './resident.ts'

/** The worker that holds web-llm. What it does is in `resident.ts`. */
serve(createResident(watchDevices()), parseModel)
