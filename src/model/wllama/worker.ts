import { serve } from '../worker/serve.ts'
import { parseLoadedModel } from './loadedModel.ts'
import { createResident } from './resident.ts'

/** The worker that holds llama.cpp. What it computes is in `resident.ts`. */
serve(createResident(), parseLoadedModel)
