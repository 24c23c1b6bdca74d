import './surroundings.ts'
import '../../../src/python/worker.ts'
