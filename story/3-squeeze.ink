// Act 3, Squeeze, April to September 2013: a review, a promise, a list of cuts, a last test.

=== d09
# scene: d09   # decision: D09   # act: 3   # place: humphrey-building
~ arrive("D09")
April 2013. The law has outlived the Court and an election, and most states have left the market to you.
Your copy of the outside review, number seven, must be handed back. # fact: WRN-04
{
- chose("rules.publish"):
    Design, building and testing overlap, and testing has too little time. # fact: WRN-05
- chose("window.freeze"):
    Requirements moved until last Friday, and testing has too little time. # fact: WRN-05
- else:
    Requirements still move. Design, building and testing are stacked on one another. # fact: WRN-05
}
{ chose("owner.outsider"):
    The marketplace chief may decide, and is told too late.
}
{ chose("owner.pair"):
    Two heads may decide. The firms ask the kinder one.
}
{ chose("owner.policy"):
    No one person can decide. # fact: WRN-18
}
"A fair picture of February, now under repair," says the agency's operations chief. "Show it to everybody, and every firm spends May with its lawyers. My people will read that they have failed." # for: review.note
"Page nine is about the engineers," says Ines, "and they have not seen it." She has pencilled beside it: one owner; a small version, frozen; states in turn. # for: review.owner # for: review.freeze # for: review.stages
At three the Secretary is briefed, and you owe that meeting one sentence. # fact: WRN-04
* {offered("review.note")} [Ask the agency to repair what it can. # id: review.note]
  ~ decide("review.note")
  Nine copies went out, and Ines counts nine as they come back.
  Her summary is accurate, and it is one page.
  On Monday the agency sends a plan of repairs. Every line of it is green, or turning green.
* {offered("review.owner")} [Ask for one person who answers for the whole. # id: review.owner]
  ~ decide("review.owner")
  "Which person?" says the operations chief, and three offices spend the weekend on that fair question.
  { chose("owner.policy"):
      On Monday one name stands at the head of the plan, and the announcement is not only drafted but sent.
  - else:
      On Monday the old title gets the signatures that it had lacked since 2010.
  }
  Two heads of office ask, politely, what is left for them.
* {offered("review.freeze")} [Fund a smaller first version, and freeze it to be tested. # id: review.freeze]
  ~ decide("review.freeze")
  "What is in the smaller version?" says the operations chief. You have money for the people who will find out.
  On Monday the list fits on one page, and whatever is not on it has a friend in Congress.
  Ines's telephone begins at eight, and by noon she answers it standing up.
* {offered("review.stages")} [Prepare to open in stages, a few states at a time. # id: review.stages]
  ~ decide("review.stages")
  The policy adviser asks which state goes first, and who will tell the governor of the last.
  On Monday there is a map in three colours. It may not leave the room, because a map is news.
- -> timeline

=== d08
# scene: d08   # decision: D08   # act: 3   # place: humphrey-building
~ arrive("D08")
{ asked("D08"): -> asks | -> told }
= asks
Mr. Seo has cleared your desk and laid out a row of envelopes, each with the name of another programme.
The law gave you one billion dollars, and less than a quarter of it is left. # fact: BUD-03
This year will cost 1.5 billion. # fact: BUD-01
{ chose("review.freeze"):
    "Last week's small version takes one envelope away," he says, and takes it.
}
"Each of these funds allows it. I have read them twice," says Mr. Seo. "Builders who are paid stay. If we stop for money in April, the summer stops as well." # for: money.assemble
"They will ask about every envelope," says Ines. "Ask Congress in the open, and if it says no, the no has a signature." # for: money.congress
"Or say aloud what we can pay for," she says, "and build that." # for: money.shrink
The budget goes up at eleven.
* {offered("money.assemble")} [Fund it from the other accounts. # id: money.assemble]
  ~ decide("money.assemble")
  Mr. Seo gathers the envelopes in the order in which he will be asked about them.
  On Friday the builders are paid, and on Monday a committee writes, about the third envelope.
  By June he has a drawer for such letters, and his answers are true and long.
  One of the envelopes was for keeping people well. Its owner does not shout, and only asks when it comes back.
* {offered("money.congress")} [Ask Congress for this year's money, and wait for it. # id: money.congress]
  ~ decide("money.congress")
  Mr. Seo carries the envelopes back to their owners, who had not expected them.
  A committee thanks you for a clean request, in the kindest letter of the year.
  By June nobody has said no and nobody has said yes, and the builders count their weeks.
  Mr. Seo rings the committee each Monday, and they are always glad to hear from him.
* {offered("money.shrink")} [Stop what is not paid for, and say so. # id: money.shrink]
  ~ decide("money.shrink")
  Mr. Seo stacks the envelopes and turns the stack face down.
  What will wait fits on one sheet, which is read aloud in the House, to laughter from one side.
  By June the builders work from that sheet, the first list on which all of them agree.
  A helper in Texas finds her people on the wrong side of it. She writes to thank you for saying so.
- -> timeline
= told
~ settle("D08")
The year will cost 1.5 billion dollars. # fact: BUD-01
Mr. Seo, who keeps your budget, pieces it together from other funds.
-> timeline

=== d10
# scene: d10   # decision: D10   # act: 3   # place: baltimore
~ arrive("D10")
{ asked("D10"): -> asks | -> told }
= asks
Mr. Seo has filled in the paper form himself, as a widow with two jobs. It took his whole lunch hour.
The plan expects 6.2 million of these. # fact: CON-20
A firm would hire people to type them in, for up to 1.25 billion dollars. # fact: CON-19
{
- chose("money.assemble"):
    The first year would empty the last of April's envelopes.
- chose("money.shrink"):
    "In April we said that we build what is paid for," says Ines. "Is this building?"
- else:
    "From which money?" asks Ines. "You asked Congress in April, and it has not answered."
}
"Paper has never crashed," he says, "and many who need this own no computer. If the screens go dark in October, nobody can hire a town of typists in a week." # for: paper.large
"Paper ends in the same computer," says Wanjiru, "so give me telephones, and machines to try it under load." # for: paper.calls
"Buy half, and the right to the rest," says Ines. # for: paper.surge
The offer ends tonight.
* {offered("paper.large")} [Fund the large contract for paper forms. # id: paper.large]
  ~ decide("paper.large")
  Mr. Seo lays his form on top of the contract, as the first of many.
  Within a week a building far from here has desks, a clock and its first typists. They practise on families who do not exist.
  They are quick, and no other part of the programme is ahead of its plan.
  Mr. Seo asks what they will do on a day without forms. They had thought that he would know.
* {offered("paper.surge")} [Fund a smaller contract, with the right to more. # id: paper.surge]
  ~ decide("paper.surge")
  Mr. Seo halves the sum in pencil, and keeps the pencil.
  On Friday the firm telephones to ask how many forms to expect. You say that you do not know, and it will ask again each Friday.
  It rents half of a building, and asks the landlord to remember the other half.
  More hands would come within four weeks, says the contract, and Wanjiru underlines the word four.
* {offered("paper.calls")} [Fund telephones and load tests instead. # id: paper.calls]
  ~ decide("paper.calls")
  Mr. Seo takes his form back. He had grown fond of the widow.
  In the first week of July Wanjiru rents machines that pretend to be people. The first crowd of them stops a page in four minutes.
  She comes down the corridor to tell you, and you have not seen her so pleased this year.
  What stopped it was a list of counties, and one man mends it in one evening.
- -> timeline
= told
~ settle("D10")
In June a firm is hired to type in paper forms, for up to 1.25 billion dollars. # fact: CON-19
-> timeline

=== d11
# scene: d11   # decision: D11   # act: 3   # place: humphrey-building
~ arrive("D11")
{ asked("D11"): -> asks | -> told }
= asks
Priya Raman, vice-president of the prime contractor, has brought one sheet. A second one stays in her bag.
{ chose("buy.pool"):
    The sheet asks for 38 million dollars more, to work on until February. # fact: CON-23
- else:
    The sheet asks for more money than the order holds, to work on until February.
}
{ chose("rules.publish"):
    "Your rules stood still," she says, "but I cannot find enough people to build them."
- else:
    "Your rules moved, and we moved with them," she says. "That is the bill."
}
Ten of her people build the page where families choose a plan, and one is rated skilled enough. # fact: CON-24
"Nobody else can learn this code by October," says the project manager, "and a quarrel costs weeks. Press them, and keep going." # for: prime.press
"Pay for what runs, and hold back the rest," says Mr. Seo. # for: prime.withhold
"A second team would see what hers has stopped seeing," says Wanjiru. # for: prime.second
"A better firm could be here by winter," says Ines. # for: prime.replace
Priya Raman needs a word by Friday.
* {offered("prime.press")} [Release the money, and ask them to keep the date. # id: prime.press]
  ~ decide("prime.press")
  Priya Raman promises the date, in the shortest sentence of the meeting.
  The second sheet goes home in her bag.
  Her people work on Saturday. On Monday the plan slips by six days, and on Tuesday somebody moves it back.
  Wanjiru counts the tests that can start this week. There were more in June.
* {offered("prime.withhold")} [Withhold part of the fee until the work runs. # id: prime.withhold]
  ~ decide("prime.withhold")
  "You will hear from our lawyers," says Priya Raman. "They are very polite."
  From Monday every message from her firm goes to one more person, who never answers.
  The part that was paid for runs by the end of the week, and about the others there are letters.
  Mr. Seo keeps the rest in an envelope of its own, on his desk, where he can see it.
* {offered("prime.second")} [Fund a second team beside them. # id: prime.second]
  ~ decide("prime.second")
  "Who teaches them?" asks Priya Raman. It will be the skilled one, since there is nobody else.
  The first newcomers come within the week, lent by another firm. For as long as he teaches them he builds nothing.
  On their second day one of them asks why a page saves everything twice. Nobody knew that it did.
  They sit by the window, where there were chairs. Priya Raman's people call it the aquarium.
* {offered("prime.replace")} [Stop their order, and prepare to hire another builder. # id: prime.replace]
  ~ decide("prime.replace")
  "I would do the same," says Priya Raman. "I would have done it last winter."
  A new contract takes until January, the lawyers find. Until then her firm stays, and its best people do not.
  There is cake on Friday for the first of them. She knows all their names.
  Wanjiru asks who will answer her questions in September, and the lawyers ask which questions.
- -> timeline
= told
~ settle("D11")
In July the prime contractor asks for more money.
{ chose("rules.publish"):
    "Your rules stood still," says Priya Raman, its vice-president, "but I cannot find enough people to build them."
- else:
    "Your rules moved, and we moved with them," says Priya Raman, its vice-president.
}
You press her, and she promises the date.
-> timeline

=== d12
# scene: d12   # decision: D12   # act: 3   # place: capitol
~ arrive("D12")
{ asked("D12"): -> asks | -> told }
= asks
On a bench outside the hearing room the project manager holds his papers with both hands.
At ten a committee of Congress will ask him, under oath, whether the site will be ready. Yesterday he wrote of low confidence in the prime contractor. # fact: WRN-14
{ value("candour") > 50:
    Everybody on the bench has read it.
- else:
    Your weekly report does not mention it.
}
"States hire on our word, and insurers set their prices on it," says the policy adviser. "A doubt in July is a forecast by August, and a team works towards what its chiefs have promised." # for: congress.yes
"Say yes, and name three things that must come first," says Ines. # for: congress.conditions
{
- chose("review.stages"):
    She has the map in three colours with her. "Or say that stages are being studied. They are." # for: congress.phased
- chose("money.shrink"):
    "In April we told them smaller, and we are alive," she adds, "so say that stages are being studied." # for: congress.phased
- else:
    "Or say that a start in stages is being studied." # for: congress.phased
    "Is it?" he asks.
    "It could be by noon."
}
It is ten to ten.
* {offered("congress.yes")} [Ask him for a plain yes. # id: congress.yes]
  ~ decide("congress.yes")
  It takes him one second, and in the second row a pen waits, as if there were more to come. # fact: WRN-16
  On Saturday the team learns that the word was given under oath, and must now be made true.
  Until July it was a date. Now it is a promise, and it has a face.
  Ines puts the record of the hearing in a folder by itself, the thinnest in the room.
* {offered("congress.conditions")} [Prepare a yes with three conditions. # id: congress.conditions]
  ~ decide("congress.conditions")
  He reads them slowly. The rules stand still, the locks are tried, one family reaches the last page.
  One member asks which of the three is furthest away. "The third," he says. The newspapers print the yes.
  By the end of the month the three conditions hang above every printer in Baltimore. Nobody admits to having hung them.
* {offered("congress.phased")} [Prepare the answer that a phased start is being studied. # id: congress.phased]
  ~ decide("congress.phased")
  After that every question is about who goes last.
  By evening eight governors have asked to, and two have asked to go first.
  On Monday the study begins, with a room, a telephone and Ines.
  Ruth Aguinaldo sends it one line: her state would like to go when it works.
- -> timeline
= told
~ settle("D12")
{ chose("congress.conditions"):
    In July a committee of Congress asks whether the site will be ready. The agency's project manager says yes, and names three conditions. The newspapers print the yes.
}
{ chose("congress.phased"):
    In July a committee of Congress asks whether the site will be ready. The agency's project manager says that a start in stages is being studied. By evening eight governors have asked to go last.
}
{ chose("congress.yes"):
    In July a committee of Congress asks whether the site will be ready. The agency's project manager says yes. # fact: WRN-16
    It was a date. Now it is a promise.
}
-> timeline

=== d13
# scene: d13   # decision: D13   # act: 3   # place: baltimore
~ arrive("D13")
{ asked("D13"): -> asks | -> told }
= asks
Two people want one machine.
The hub asks other departments what they know about a person. Its security test has moved from June into August, and today the inspector general writes that little time is left. # fact: SEC-06
{
- chose("money.congress"):
    On Wednesday Congress said no to April's request, and two rows of builders' desks are empty.
- chose("congress.conditions"):
    That test is one of the three things that you named to Congress.
}
"Let me finish the stress tests, and mend what they show," says Tomas Lindqvist, who builds the hub. "Test the locks now, and you test them on a door that I shall change." # for: hub.stress
"Locks first, as agreed," says the security chief. "Other departments lend us their data on trust, and if it fails I want to know now." # for: hub.original
{ chose("paper.calls"):
    "Add to July's rented machines," says Wanjiru, "and both can run." # for: hub.second
- else:
    "Buy a second machine," says Wanjiru, "and both can run." # for: hub.second
}
A date is due by five.
* {offered("hub.stress")} [Release the machine to the stress tests first. # id: hub.stress]
  ~ decide("hub.stress")
  Tomas Lindqvist thanks you, and does not smile before he is in the lift.
  The security chief writes the new date over the old one.
  By late August the hub carries what he sends into it. Its locks have been tried in the days that were left.
  One of the other departments reads of the delay in a newspaper, and telephones.
* {offered("hub.original")} [Ask for the security test first, as agreed. # id: hub.original]
  ~ decide("hub.original")
  Tomas Lindqvist turns off his test himself, in its tenth hour.
  The inspector general has nothing more to write this month, and writes that.
  By late August the load has been tried too. Two of the locks were changed in the mending, and are not on anybody's list.
  "I shall ask for them again," says the security chief, "when somebody finds a day."
* {offered("hub.second")} [Fund a second machine, so that both can run. # id: hub.second]
  ~ decide("hub.second")
  It comes in eight days, and Mr. Seo frames the order.
  The same few engineers serve both, walk between two rooms, and are late in each.
  By late August there are two reports, and each has found something that the other had hidden.
  At night, when both rooms are empty, Wanjiru borrows the new machine, and brings it back warm.
- -> timeline
= told
~ settle("D13")
The hub asks other departments what they know about a person. Its security test slips into August. # fact: SEC-06
-> timeline

=== d14
# scene: d14   # decision: D14   # act: 3   # place: baltimore
~ arrive("D14")
{ asked("D14"): -> asks | -> told }
= asks
Priya Raman has brought 15 pages, with one word against each part: high, medium or low. # fact: TST-11
"Low does not mean that it will fail," she says. "It means that I would not stand next to it."
{
- chose("window.freeze") or chose("window.review"):
    Since Wanjiru's tests in spring nobody doubts the lows.
- chose("review.freeze"):
    April's small version has grown, since two senators watered it.
- chose("prime.second"):
    Beside some, the second team has pencilled a lower one.
- chose("prime.replace"):
    Some who wrote those parts have left since July.
}
Five weeks remain, and the project manager has a red pencil. "The Spanish pages go, and paying the insurers can wait. Nearly 30 items, and the opening is safe. Cut deeper, and you pull wires out of a wall that stands." # fact: REQ-01 # for: scope.thirty
"Take out whatever I cannot test," says Wanjiru, "and give me its people." # for: scope.more
Marta Kowalczyk, who tests for the insurers, leaves a message: "We would rather be late." # for: scope.date
Ines has a poster from Texas that says "1 de octubre". # reconstructed
* {offered("scope.thirty")} [Withhold what is on the red list, and keep the opening. # id: scope.thirty]
  ~ decide("scope.thirty")
  The pencil goes down the pages in twelve minutes.
  "Who tells Texas?" Ines asks. It is added to the list, as an item.
  Within a week two of the parts that stayed turn out to lean on parts that went.
* {offered("scope.more")} [Withhold far more, and release its people to the testers. # id: scope.more]
  ~ decide("scope.more")
  The pencil goes down the pages twice. Some of Priya's engineers carry their chairs across to Wanjiru's side.
  Ines pins the poster above her desk, where she has to look at it.
  Within a week the testers find more faults than in all of July. The daily report is now a colour that Ines calls brick.
* {offered("scope.date")} [Ask the White House to move the date. # id: scope.date]
  ~ decide("scope.date")
  The policy adviser shuts the door first. "The date is in a rule. It takes a new rule to move it, and two lawyers to disagree on whether you may." # fact: LAW-06
  Your letter goes up on Wednesday, and comes back with a question: who else has seen this?
  You keep a copy, and start to draft the notice.
- -> timeline
= told
~ settle("D14")
Five weeks before the opening nearly 30 items are struck from the list, the Spanish pages among them. The date stays. # fact: REQ-01
-> timeline

=== d15
# scene: d15   # decision: D15   # act: 3   # place: baltimore
~ arrive("D15")
{ asked("D15"): -> asks | -> told }
= asks
About ten insurers are on one telephone, and each of them holds a list of faults. # fact: TST-08
"The same man reaches us three times, his wife never," says Marta Kowalczyk, who tests for them. "Open one or two states first, or wait." # for: pilot.regions # for: pilot.delay
{
- chose("review.stages"):
    April's map in three colours lies beside the telephone.
- chose("congress.phased"):
    "In July you told Congress that stages were being studied," she says. "We would like to read the study."
- chose("scope.date"):
    Your own letter about the date has been upstairs for a week.
}
"It is set up to open everywhere," says the project manager. "To open in parts is one more change in the last month. Two states teach us little about the rest. And who tells a mother in Ohio that Texas goes first?" # for: pilot.none
"Their own sites work," says Ines, "so let people begin there." # for: pilot.insurers
At four Marta reports to her directors.
* {offered("pilot.none")} [Release it in all states on one day, as planned. # id: pilot.none]
  ~ decide("pilot.none")
  "Then we have said it," says Marta Kowalczyk, and the line closes with a row of small clicks.
  The minutes record that the insurers were heard.
  On Friday her list comes again, two pages longer, and each fault has a line number.
  Wanjiru tapes a copy above the printer, where people wait.
* {offered("pilot.regions")} [Prepare a pilot in a few states. # id: pilot.regions]
  ~ decide("pilot.regions")
  "Which states?" asks the project manager. Everybody looks at the map, and then at the senators who come with it.
  By Friday five are on a list. It goes upstairs in a folder marked "if needed", and comes back with the ring of a coffee cup.
  Two governors know that they are on it, and three know that they are not.
  Ruth Aguinaldo's is one of the two. "Give me the bad days first," she says, "while I have staff."
* {offered("pilot.delay")} [Ask the White House for more time. # id: pilot.delay]
  ~ decide("pilot.delay")
  You write four lines, and the policy adviser reads them twice. "It stands in a rule, and they will ask whether you may." # fact: LAW-06
  The answer comes by telephone, so that there is nothing to file. What, it asks, would be different in a month?
  Marta Kowalczyk sends six answers by night. You pass them on.
  On Thursday somebody asks who told the insurers that there had been a letter. Nobody had.
* {offered("pilot.insurers")} [Ask the insurers to sell on their own sites first. # id: pilot.insurers]
  ~ decide("pilot.insurers")
  The telephone is quiet, while ten companies think one thought.
  By Friday four have sent an address, and each wants its name at the top.
  "Whoever begins with one of them sees only that one," says Marta Kowalczyk. "I work for all of them, so I may say it."
  On Monday one of your engineers joins the first of those sites to your check of incomes. It works, once.
- -> timeline
= told
~ settle("D15")
About ten insurers ask to begin with a state or two. # fact: TST-08
{ chose("review.stages"):
    The map in three colours is taken out, looked at, and put back.
- else:
    The answer is that the system was not made to open in parts.
}
-> timeline

=== d16
# scene: d16   # decision: D16   # act: 3   # place: baltimore
~ arrive("D16")
{ asked("D16"): -> asks | -> told }
= asks
One tool is meant to show plans and prices before anybody makes an account. Two sheets of test notes about it lie on the table.
By one of them the tool works, and by the other it fails badly. # fact: REQ-03
{
- chose("scope.thirty"):
    It was not on August's red list.
- chose("scope.more"):
    In August your pencil went down the pages twice and spared it.
}
"I do not know which sheet is right, and I have two weeks," says the project manager. "A wrong price does harm, and in the end everybody who buys needs an account. Take it out, and bring it back when it works." # for: browsing.off
"Most people look first," says Ines, "and a man who wants a price is not ready to show his income." # for: browsing.keep
"A printed table cannot break," says Wanjiru. # for: browsing.table
The list for the last tests closes at six.
* {offered("browsing.off")} [Withhold the browsing tool on 1 October. # id: browsing.off]
  ~ decide("browsing.off")
  The project manager draws a line through a line, and both sheets of notes go into one folder.
  The news travels as one item in a long message. Tomas Lindqvist, whose firm built the account page, comes to that item days later. # fact: REQ-02
  He reads it twice, and asks who decided. The message does not say.
  Wanjiru gets her two testers back, and sets them to the account page.
* {offered("browsing.keep")} [Release the tool, and ask two testers to stay with it. # id: browsing.keep]
  ~ decide("browsing.keep")
  The two testers bring a kettle and a blanket.
  On Monday the tool shows a family of five the price for one man. On Wednesday it does not.
  Each morning the project manager asks for his testers back, and each morning they have found one more thing.
  In Texas Luz Ortega, who helps people to enrol, hears that they may look first. She crosses a line off her list.
* {offered("browsing.table")} [Prepare a plain table of prices instead. # id: browsing.table]
  ~ decide("browsing.table")
  Two people make it in four days. It has no pictures, and it is right.
  It shows each price before any help with it, so most of them look too high.
  In Texas Luz Ortega, who helps people to enrol, gets an early copy. Across the top she writes: "You may pay less."
  "It is the first page of ours that I could explain to my sister," says Ines.
- -> timeline
= told
~ settle("D16")
One tool lets people see plans without an account, and its test notes contradict each other. # fact: REQ-03
{ chose("browsing.keep"):
    It is kept, and two testers sit up with it.
- else:
    It is switched off: one thing less to test.
}
-> timeline

=== d17
# scene: d17   # decision: D17   # act: 3   # place: baltimore
~ arrive("D17")
{ asked("D17"): -> asks | -> told }
= asks
The last line of the approval is for a name, not for yours. Without it nothing opens on 1 October.
Not every lock has been tried on one complete system, it says, and it calls the risk high.
{ chose("congress.conditions") and not chose("hub.original"):
    The locks are one of your three conditions to Congress.
}
Beside it lies a memo against it, which the security chief has written and has not sent. # fact: SEC-02
{ chose("hub.original"):
    "In August we tried the hub's locks first," says the security chief, "and these guard people's incomes." # for: authority.refuse
- else:
    "People will give us their incomes," says the security chief. # for: authority.refuse
}
"No large system was ever tried completely," says the project manager. "The risk is in writing, and so is the cure: a team, daily checks, a full test later. Withhold this, and you decide about the opening." # for: authority.sign
"Sign for what was tried," says Ines. # for: authority.part
It goes up at six.
* {offered("authority.sign")} [Release it to be signed, with the risk written as high. # id: authority.sign]
  ~ decide("authority.sign")
  The security chief picks up the memo, and takes it home.
  On Friday the approval is signed, one floor higher than usual.
  The team for daily checks is named, and asks for a room.
  A full test is to follow soon. Ines asks how long soon is, and writes down that she asked.
* {offered("authority.refuse")} [Withhold it, and stop the opening on 1 October. # id: authority.refuse]
  ~ decide("authority.refuse")
  Nobody speaks. The project manager's telephone begins to ring, and he lets it ring.
  The security chief sends the memo, and by night four people have asked who allowed that.
  The next noon the security chief sits down at your table. "I had expected it to be louder," the chief says.
  On Thursday the White House wants a date on which somebody would sign.
* {offered("authority.part")} [Release it for accounts and applications only. # id: authority.part]
  ~ decide("authority.part")
  The security chief takes a ruler and draws a line across the plan of the system.
  "Is choosing a plan still an application?" asks the project manager. The lawyers think for two days, and say yes.
  On the far side of the line lie the files to the insurers, and nobody is named to watch them.
  The paper goes up with a gap in it, and by Friday three offices have asked what the gap means.
- -> timeline
= told
~ settle("D17")
Not every lock has been tried on one complete system.
The security chief writes a memo against approval and does not send it. The approval is signed. # fact: SEC-02
-> timeline

=== d18
# scene: d18   # decision: D18   # act: 3   # place: humphrey-building
~ arrive("D18")
{ asked("D18"): -> asks | -> told }
= asks
Wanjiru Mwangi has written the test result on the back of her visitor's pass: {say("testCapacity")}.
{
- chose("review.freeze"):
    "People at once," she says. "What you froze in April runs twice the same."
- chose("scope.more"):
    "People at once," she says. "On Wednesday one invented family reached the last page."
- else:
    "People at once," she says. "Above that, one run passes and the next falls over."
}
{ chose("scope.more"):
    This morning's report is green again.
- else:
    This morning's report is green.
}
"More machines come on Monday," says the project manager. "The telephones are staffed, and every church in Texas has the date. A slow week can be repaired. A closed door is remembered." # for: opening.all
{ chose("integrator.agency"):
    "Machines do not mend code," says Wanjiru, "and each firm blames the others." # for: opening.later
- else:
    "Machines do not mend code," says Wanjiru, "but now I know whose it is." # for: opening.later
}
The technology officers would start with a small group, Ines with a page that says wait. # fact: WRN-08 # for: opening.staged # for: opening.queue
{ way("look"):
    "Or let people look," she says, "and apply in November." # for: opening.browse
}
{
- chose("authority.refuse"):
    "Nobody signed the approval," says Ines.
- way("stop"):
    "You can stop it," says Ines. "It is in writing."
- chose("review.owner") or chose("owner.outsider") or chose("owner.pair") or chose("window.review"):
    "You made one desk that could refuse," says Ines. "At noon it agreed."
- else:
    "Who can stop it?" you ask. Everybody looks at somebody else.
}
The order for Tuesday leaves at nine.
* {offered("opening.all")} [Release it to everybody on Tuesday. # id: opening.all]
  ~ decide("opening.all")
  The project manager telephones from the corridor. You hear the word "yes" three times.
  On Sunday trucks bring servers to the hosting firm. The people who unpack them have not been home since Thursday.
  On Monday night Ines keeps her coat on. "In case," she says, and does not say of what.
* {offered("opening.staged")} [Release it to a small group first, and to the rest as it holds. # id: opening.staged]
  ~ decide("opening.staged")
  {
  - chose("pilot.regions"):
      Ines has kept the folder marked "if needed". The ring on it is dry, and the list of states is three weeks old.
  - chose("review.stages"):
      Ines unlocks a drawer. The map in three colours is from April, and only one name on it is wrong.
  - chose("congress.phased"):
      Ines has the study of July. It takes all of Saturday to turn its last page into a list.
  - else:
      "Which group?" says the project manager. Nobody has a list, so the list takes all of Saturday.
  }
  By Sunday three states are on it. Three governors are angry, two of them because they are not.
* {offered("opening.queue")} [Release it to all, with a cap and a waiting page. # id: opening.queue]
  ~ decide("opening.queue")
  Two engineers get two machines that nobody will miss, and by Monday a page counts people and lets them in.
  The press office asks for a friendlier word than "wait", and Wanjiru asks who sets the cap.
  The number hangs on the wall on a yellow slip, and nobody has signed it.
* {offered("opening.later")} [Stop Tuesday, and ask for 1 November instead. # id: opening.later]
  ~ decide("opening.later")
  {
  - chose("scope.date"):
      The notice has lain in your drawer since August. Two lawyers disagree about it again, and the date is filled in by hand.
  - chose("authority.refuse"):
      The lawyers have sat over it since Thursday. They still disagree, and they write.
  - else:
      Lawyers are called back from dinner, disagree until Sunday, and then write: 1 November.
  }
  On Monday one half of Congress calls it a collapse, and the other half says nothing.
  In Texas Luz Ortega, who helps people to enrol, paints a new month on every poster in her hall.
* {offered("opening.browse")} [Release it for looking only, and open applications on 1 November. # id: opening.browse]
  ~ decide("opening.browse")
  The account page gets a notice, and the plans and prices stay.
  Two lawyers disagree on whether a shop window is an opening. "I hope that they like windows," says Ines.
  On Sunday the insurers look at their own prices in it. Marta Kowalczyk finds three that are wrong, and has them mended by night.
- -> timeline
= told
~ settle("D18")
Nobody has signed the approval, so nothing may open on Tuesday.
Wanjiru Mwangi has written the test result on the back of her visitor's pass: {say("testCapacity")}. She turns it over and over.
"I had a speech for tonight, about opening," says the project manager, and puts it back in his pocket.
{ chose("scope.date"):
    The notice has lain in your drawer since August, and only the date is filled in by hand: 1 November.
- else:
    Lawyers are called back from dinner, disagree until Sunday, and then write: 1 November.
}
On Monday one half of Congress calls it a collapse, and the other half says nothing.
In Texas Luz Ortega, who helps people to enrol, paints a new month on every poster in her hall.
-> timeline
