import Type from 'typebox'
import { RoutesAnswerSchema, routesAnswer, routesFields } from '../../jurisdictions/index.ts'
import { operation } from '../operation.ts'
import { printRoutes } from '../print/displacement.ts'
import { linearSolver } from './displace-solver.ts'

/** Which way would one who evades at least cost go, and what is closing a way worth? */
export const displacementRoutes = operation({
  name: 'displacement routes',
  says: 'Route an evader at least expected cost, and say what each arc is worth: duals, and closing it.',
  does: 'reads',
  permission: 'displacement',
  takes: Type.Object(routesFields),
  gives: RoutesAnswerSchema,
  failures: ['internal/linear-program'],
  arguments: [{ name: 'FILE.json', fills: '*', reads: 'json' }],
  example: {
    says: 'Three ways, two of which become riskier.',
    input: {
      demand: 80,
      outsideCost: 100,
      loss: 100,
      arcs: [
        { id: 'A', freight: 1, interdiction: 0.9, capacity: 50 },
        { id: 'B', freight: 6, interdiction: 0.2, capacity: 30 },
        { id: 'C', freight: 3, interdiction: 0.5, capacity: 40 },
      ],
      changes: [
        { id: 'B', interdiction: 0.9 },
        { id: 'C', interdiction: 0.9 },
      ],
    },
  },
  run: async (_, given) => routesAnswer(given, await linearSolver()),
  prints: printRoutes,
})
