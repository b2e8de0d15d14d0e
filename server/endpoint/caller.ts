/** For whom a model is called: places are shared out fairly between learners, tokens are counted by rehearsal. */
export interface Caller {
  learner: string
  rehearsal: string
}
