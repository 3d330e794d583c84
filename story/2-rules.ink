// Act 2, Rules, 2012: what is published when, who waits for whom, and what is left of the time to test.

=== d05
# scene: d05   # decision: D05   # act: 2   # place: humphrey-building
~ arrive("D05")
February 2012. This summer the Supreme Court rules on the law, and in November the country votes. Many governors wait for both.
{ asked("D05"): -> asks | -> told }
= asks
On your table lies a roll of diagrams, tied with string.
They show how the market will work and what it needs from a state. The agency wants them out on Thursday. # fact: REQ-16
"Each box will be a headline," says the policy adviser. "If we lose in November there is no law, and this is waste paper. After November, publish all of it." # for: rules.hold
Ruth Aguinaldo insures the poor of a small state, and has rung twice. "My legislature goes home in May," she says, "and it will not pay for a riddle." # for: rules.publish
"The builders need only the plugs and sockets," says Ines. # for: rules.interfaces
* {offered("rules.hold")} [Withhold the rules and the diagrams until the election is over. # id: rules.hold]
  ~ decide("rules.hold")
  Ines puts the roll on top of the cabinet, still tied.
  All spring the builders ask who belongs to a household, and are told that an answer is being prepared.
  By autumn they have built three answers, to be safe.
* {offered("rules.publish")} [Release the rules and the diagrams on Thursday. # id: rules.publish]
  ~ decide("rules.publish")
  On Friday a governor shows the diagram on television, upside down.
  Ruth Aguinaldo sends ten questions, all of them good. The policy adviser sends a newspaper clipping each day, without a note.
  By autumn the builders have one meaning for the word household.
* {offered("rules.interfaces")} [Release the technical interfaces now, and the rules later. # id: rules.interfaces]
  ~ decide("rules.interfaces")
  The interfaces go out without a letter. Engineers in seven states find them, and no newspaper does.
  "Now I know what to send you," Ruth Aguinaldo says. "Tell me some time what you will do with it."
  By autumn the sockets fit, while what flows through them is still being discussed.
- -> timeline
= told
~ settle("D05")
The rules and the diagrams wait for the election, and the builders begin without them.
-> timeline

=== d06
# scene: d06   # decision: D06   # act: 2   # place: humphrey-building
~ arrive("D06")
{ asked("D06"): -> asks | -> told }
= asks
The President is elected again, so the law stays. # fact: LAW-07
By Friday next week each state must say whether it will build a market. On Ines's map many are still white.
{ chose("rules.publish"):
    "You sent us your rules in February, and we have read them," says Ruth Aguinaldo. "My legislature has not, and a state that is pushed says no." # for: states.extend
- else:
    "My governor cannot sign what he cannot read," says Ruth Aguinaldo, "and a state that is pushed says no." # for: states.extend
}
"Each state that builds its own is one fewer to carry," says the policy adviser. "A month costs less than a lawsuit." # for: states.extend
"The builders ask me each week how many states," says Wanjiru. "A date that moves once will move again." # for: states.keep
"Some rules are late, and that is our doing," says Ines. "We could stop the clock until the last is out." # for: states.wait
The letter to the governors leaves tonight.
* {offered("states.extend")} [Release the states from 16 November, and give them a month. # id: states.extend]
  ~ decide("states.extend")
  The letter is friendly, and moves one of two papers to December. Within a week the governors ask the same for the other, and they get it.
  { chose("rules.hold"):
      "My legislature went home in May without an answer," says Ruth Aguinaldo, "and it thanks you for the month."
  }
  By December there is less white on the map, but nobody can tell the builders how many to build for.
  Wanjiru plans her tests for a country with a question mark in it.
* {offered("states.keep")} [Withhold the extra time, and keep 16 November. # id: states.keep]
  ~ decide("states.keep")
  One governor calls it an ambush, on television, standing in front of a flag.
  On the Monday after, Ines colours the map in ten minutes, and whoever has not said yes gets your colour.
  Wanjiru has her number. Two of the states in it had meant to build, and now tell their newspapers why they will not.
  Ruth Aguinaldo's governor said no at nine in the evening, by fax. She had stayed late to hear the machine.
* {offered("states.wait")} [Stop the clock until the last rule is out. # id: states.wait]
  ~ decide("states.wait")
  Ruth Aguinaldo pins the letter to her wall. It is the first from Washington that says whose delay this is.
  The lawyers let the rules go one by one, and every state capital reads each of them slowly.
  By December the map has more white on it than in November, and the builders have stopped asking.
  Wanjiru asks which of the white states she should test for. Ines buys a larger map.
- -> timeline
= told
~ settle("D06")
{ chose("states.keep"):
    The President is elected again. The states must say by 16 November whether they will build a market. One governor calls it an ambush, and a week later the builders have their number.
- else:
    The President is elected again. Three days later the states are given more time. # fact: STA-01
    { chose("rules.hold"):
        { asked("D05"):
            Ruth Aguinaldo, whose legislature went home in May, thanks you for the month.
        - else:
            Ruth Aguinaldo, who insures the poor of a small state, thanks you for the month.
        }
    }
    The builders still have no number.
}
-> timeline

=== d07
# scene: d07   # decision: D07   # act: 2   # place: humphrey-building
~ arrive("D07")
{ asked("D07"): -> asks | -> told }
= asks
Wanjiru Mwangi holds three versions of the schedule against the window, one upon another.
With the light behind them you see that design has moved to the right, and building too. The first of October has not, and testing is a thin green stripe.
{ chose("rules.publish"):
    "The rules stood still," she says, "and the building is late all the same."
- else:
    "Some of the rules are three weeks old," she says. # fact: REQ-18
}
"Stop building to save her stripe, and there is less to test," says the project manager. "We overlap, so that the pieces meet early, and September is for what remains. A missed October is not late. It is over." # for: window.overlap
"There is a review due in March," says Wanjiru. "Hold it, and cut what does not fit, or name one day after which nobody has ideas." # for: window.review # for: window.freeze
The plan is printed tonight.
* {offered("window.overlap")} [Release the plan as it stands, and overlap the work. # id: window.overlap]
  ~ decide("window.overlap")
  Wanjiru rolls up the three schedules. "Then it will have to be a very good September."
  In March the review is moved to September too, which the minutes call an alignment.
* {offered("window.review")} [Ask for the March review, and cut what does not fit. # id: window.review]
  ~ decide("window.review")
  "Then tell me what you want to lose," says the project manager, and means it as a question.
  The review takes two days in March. Eleven features go, and for a month you take the stairs.
* {offered("window.freeze")} [Stop every change to the requirements after one fixed day. # id: window.freeze]
  ~ decide("window.freeze")
  The day is 29 March, and Wanjiru prints it on cards and puts one on every desk.
  On 28 March more changes arrive than in all of February. On 1 April it is quiet, and the policy adviser calls the quiet alarming.
- -> timeline
= told
~ settle("D07")
The date is kept, design, building and testing now overlap, and the review of March moves to September.
-> timeline
