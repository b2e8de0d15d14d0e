import type { Scenario } from '../../stage/schema.js'

export const facts: Scenario['facts'] = {
  wake: {
    text: 'In August the old board froze for three quarters of an hour. Mr Gallo, a baker, 52, waited forty-one minutes and died. She went to the wake, alone, and told his widow that by fiesta this would not happen to another family.',
    says: 'In August the board froze, and a baker, Mr Gallo, waited forty-one minutes. He did not make it. I went to the wake, without the mayor, without a camera, and I told his wife: by fiesta this will not happen to one more family.',
    manner: 'She turns her phone face down.',
    heard: ['Gallo', 'forty-one minutes', 'to the wake'],
    openedBy: 'Asking what hangs on Friday, or naming what it is for her, once she trusts you enough.',
  },
  'own-date': {
    text: 'Nobody asked for the 12th. In September, with a microphone before her, she saw the fiesta tarpaulin behind the reporter and said the date.',
    says: 'You know who wanted the twelfth? Nobody. In September a girl held a microphone under my nose and said, Attorney, when? And behind her hung the fiesta tarpaulin, with the date. So I read it out.',
    manner: 'She laughs, and it does not help her.',
    heard: ['held a microphone', 'tarpaulin', 'read it out'],
    openedBy: 'Seeing what it costs her to take back her word, or owning your thumbs-up and then asking about her side.',
  },
  classmate: {
    text: 'Boyet, a classmate from law school, is administrator of Santa Catalina, which went over in one night in 2022. On Sunday he told her: not in fiesta week; on the third day they were back on paper and boys on bicycles.',
    says: 'My classmate Boyet has Santa Catalina. They did it in one night, in 2022. I called him on Sunday, very late. He said: Ging, not in fiesta week. On the third day we were on paper, and boys on bicycles.',
    manner: 'She looks at the door before she says it.',
    heard: ['Boyet', 'Santa Catalina', 'boys on bicycles'],
    openedBy: 'Asking who has been through such a night, or for her advice, when her trust is high.',
  },
  notebook: {
    text: 'Manang Luz, chief dispatcher, has kept a school notebook since 1997: every street whose name occurs twice, and what to ask the caller. 212 of them. Attorney Ging thought it was sentimental and put it under the printer.',
    says: 'Manang Luz was here. She brought me a school notebook, since 1997 she writes in it: every street that is there twice, and what you must ask the caller. Two hundred twelve. I said thank you, and I put it under the printer.',
    manner: 'She bends down and pulls it out: a blue cover, soft at the corners.',
    heard: ['notebook', '1997', 'under the printer'],
    openedBy: 'Asking about the people in the dispatch room, or offering to learn from them, once she trusts you.',
  },
}
