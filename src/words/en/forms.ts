// Words of the two forms: what the rescue team is, and what the team that stays may do.
/** The two forms: their fields, and what can be picked in each. */
export const forms = {
  note: 'One minute. It is noted in your record and changes nothing in the model. You may go on without.',
  open: 'Leave open',
  line: 'One line of your own, if you like',
  send: 'Note the form',
  noted: 'Noted.',
  rhythmNext: 'you are asked that next.',
  rhythmHere: 'this is the line you decide now.',
  K7: {
    heading: 'The team that is in charge now',
    invite: 'Describe the team that is in charge now, if you like',
    fields: {
      members: {
        name: 'Who is in it',
        menu: {
          trades: 'One from each trade, agency and firms together',
          agency: 'The agency alone',
          prime: 'The largest contractor, with its own people',
          outside: 'Helpers from outside',
        },
      },
      powers: {
        name: 'What it may decide alone',
        menu: {
          order: 'What is mended next, by whom',
          stop: 'To stop a release',
          buy: 'To order machines and people',
          advise: 'Nothing: it advises those who sign',
        },
      },
      rhythm: {
        name: 'How often it meets',
        menu: {
          twice: 'Twice a day, standing',
          daily: 'Once a day',
          weekly: 'Once a week',
          need: 'When there is need',
        },
      },
      handover: {
        name: 'What it hands over',
        menu: {
          list: 'One open list of faults with names',
          pairs: 'People who worked in pairs with those who stay',
          report: 'A report',
          nothing: 'Nothing is planned',
        },
      },
      end: {
        name: 'When it stops',
        menu: {
          measure: 'When an agreed measure has held for weeks',
          date: 'On a date set now',
          money: 'When the money ends',
          open: 'That is open',
        },
      },
    },
  },
  K8: {
    invite: 'Describe the team that stays, if you like',
    fields: {
      right1: {
        name: 'It may, without asking',
        menu: {
          words: 'Change words and order on the pages',
          release: 'Release a repair',
          off: 'Switch off a part that fails',
          refuse: 'Refuse a new wish before the season',
          users: 'Talk to users and watch them',
        },
      },
      right2: {
        name: 'And also',
        menu: {
          words: 'Change words and order on the pages',
          release: 'Release a repair',
          off: 'Switch off a part that fails',
          refuse: 'Refuse a new wish before the season',
          users: 'Talk to users and watch them',
        },
      },
      signal: {
        name: 'The one signal it watches',
        menu: {
          leave: 'The page on which people give up',
          files: 'Files sent back by insurers',
          calls: 'Calls to the call centre',
          seconds: 'Seconds a page',
          milestones: 'Milestones met, by report',
        },
      },
    },
  },
} as const;
