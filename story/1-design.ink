// Act 1, Design, 2010 and 2011: who owns the whole, how it is bought, who joins the pieces.

=== start
# scene: start   # moment: start   # act: 1   # place: humphrey-building
~ arrive("start")
In March the President signed a law on health insurance. From 2014 every state must have a market where people compare plans and get help with the price. Where a state builds none, your department must. # fact: LAW-01 LAW-02
Its agency for Medicare and Medicaid pays for the care of the old and the poor. It has never kept a shop.
It is Saturday, 1 May 2010. Your new title hangs on a sixth-floor door, on a card written by hand. One page on the desk lists what your seat can do: prepare, fund, release, ask, withhold, stop.
"Sign is not on it," you say.
"No," says Ines Duarte, your deputy. "Others sign, and you answer for it."
-> timeline

=== d01
# scene: d01   # decision: D01   # act: 1   # place: humphrey-building
~ arrive("D01")
{ asked("D01"): -> asks | -> told }
= asks
The memo is four pages long, and many hands have softened its corners. # fact: WRN-01
An economist who helped to elect the President writes that the people in place cannot do this work. # fact: WRN-01
"Hire somebody who has opened a business," says Mr. Seo, from the budget office. "Nobody on this floor has had a customer." # for: owner.outsider
"A stranger needs a year to learn this law," says the policy adviser, who helped to write it. "Our opponents will spend that year on the stranger. We know what each clause is for, and whom we promised it to." # for: owner.policy
"You know the clauses," says Mr. Seo, "and somebody of your rank should know the machines." # for: owner.pair
The White House wants the department's view by six, and it is a quarter past five.
* {offered("owner.policy")} [Ask the policy offices to carry it out, as they carried the law. # id: owner.policy]
  ~ decide("owner.policy")
  The policy adviser caps a pen. "Good. We start on Monday."
  Mr. Seo folds the memo into his jacket, and nobody asks him for a copy.
  By winter the first rules are out, and they are good rules. On the chart of the organisation one box has a dotted edge, and the word in it is "operations".
* {offered("owner.outsider")} [Ask for a chief from outside, with the whole in one hand. # id: owner.outsider]
  ~ decide("owner.outsider")
  The policy adviser looks at the memo for some time. "Then I hope the stranger reads quickly."
  In July the marketplace chief arrives from the insurance business, with two boxes of books and a list. A committee of Congress has a list too, and it is longer.
  By winter the first rules are late. On the wall hangs a plan, and on every line of it a name.
* {offered("owner.pair")} [Prepare a second post, a delivery head of equal rank. # id: owner.pair]
  ~ decide("owner.pair")
  "And when the two heads differ?" the policy adviser asks.
  "Then they come here," you say, and Mr. Seo writes that down, with the time.
  They first differ in October, in two memos that reach you on one morning. You need eight days to decide. Their second quarrel takes you two.
- -> timeline
= told
~ settle("D01")
Economic advisers want a chief from outside. The work stays with those who wrote the law. # fact: WRN-01 WRN-02
-> timeline

=== d02
# scene: d02   # decision: D02   # act: 1   # place: bethesda
~ arrive("D02")
{ asked("D02"): -> asks | -> told }
= asks
In a Bethesda corridor the boxes are packed, and their labels are empty.
The insurance office has written the first rules, and now it must buy, build and run. The House of Representatives has changed hands, and its new chairmen want the office without money.
"Give it to us," says the operations chief of the agency that runs Medicare, the insurance of the old. "We have buyers, computers and a budget that is hard to starve. A new house takes a year to furnish." # for: office.agency
"Beside the Secretary an answer takes a day," says the policy adviser. "Over there we are one worry among many." # for: office.secretary
{
- chose("owner.outsider"):
    "I am to answer for the whole," says the marketplace chief. "Then give me my own buyers." # for: office.division
- chose("owner.pair"):
    "Law, buyers and computers," says the delivery head, and draws one roof over all three. # for: office.division
- else:
    "Or buyers and computers of its own," says Ines. "Nobody hates that box yet." # for: office.division
}
The movers leave at five.
* {offered("office.agency")} [Release the office to the agency that runs Medicare. # id: office.agency]
  ~ decide("office.agency")
  The operations chief writes an address on each box. The policy staff stay in Bethesda, and the computer staff sit an hour away, in Baltimore, under other chiefs.
  "Which of them do I ring?" Ines asks. She is given two numbers.
  In March a question about one form leaves Bethesda on a Monday. On the second Friday an answer comes, to another question.
  In May two teams in two towns find that they have written the same list, in two orders. Both lists are kept.
* {offered("office.secretary")} [Withhold the move, and keep the office beside the Secretary. # id: office.secretary]
  ~ decide("office.secretary")
  The policy adviser carries the first box back inside.
  By March each question has its answer before lunch, from an office with six lawyers and borrowed computers.
  In April a committee of the House asks about its travel, and in May about its telephones.
  In June the lender wants two of the computers back, and the lawyers offer to read something for it instead.
* {offered("office.division")} [Fund a division with its own buyers and computers. # id: office.division]
  ~ decide("office.division")
  "Then I need somebody who sells desks," says Ines, and looks for a pencil.
  By March there are ten people under one roof, and three of them are buyers with nothing to buy.
  They eat with the lawyers, at one long table, and in June the new chairmen visit and count the chairs.
  In July a lawyer asks a builder what a database is. The answer takes a whole lunch, and both of them write it down.
- -> timeline
= told
~ settle("D02")
{ chose("office.division"):
    In January 2011 the insurance office becomes a division of its own, with its own computers and buyers. Half of its first year goes into hiring.
- else:
    The insurance office moves into the agency that runs Medicare. Its policy staff sit an hour from its computer staff. # fact: ORG-07
}
-> timeline

=== d03
# scene: d03   # decision: D03   # act: 1   # place: baltimore
~ arrive("D03")
{ asked("D03"): -> asks | -> told }
= asks
The order for the marketplace is 59 pages and a rubber band. # fact: CON-47
It asks for a first-class experience. For how many people, in how many states, it does not say. # fact: CON-47
"Nobody knows," says the contracting officer. "We approved a pool of firms four years ago, and they can bid in July and start in September. Invite everybody, and we start in spring. We pay them at cost, since a fixed price on this is a guess with a signature under it." # for: buy.pool
"Then write down first what we want," says Ines, "and look up how they did their last job. Or see three of them build one page. Or ask who never joined your pool." # for: buy.strategy # for: buy.prototypes # for: buy.wide
The order is a month late. The mail room closes at four.
* {offered("buy.pool")} [Release it today to the approved pool, at cost. # id: buy.pool]
  ~ decide("buy.pool")
  The contracting officer takes off the rubber band and feeds the pages into the copier.
  In August four bids come back, and only one of them can be accepted.
  "It is good to have a favourite," Ines says.
* {offered("buy.wide")} [Withhold it, and open the bidding to everybody. # id: buy.wide]
  ~ decide("buy.wide")
  The rubber band goes back on, and the pages wait for a notice that anybody may answer.
  By September twelve firms have asked for the papers. Two of them have run large shops, and one asks only for the address of your lawyers.
  The work will start in spring.
* {offered("buy.strategy")} [Withhold it until the strategy is written and past work is checked. # id: buy.strategy]
  ~ decide("buy.strategy")
  The strategy takes ten weeks. It is dull, and each line of it is a question that nobody had asked aloud.
  The record of past work was one screen away, and warns about two of the firms that want to bid.
  The order will go out in November, with a ceiling on it.
* {offered("buy.prototypes")} [Fund three small prototypes before the main order. # id: buy.prototypes]
  ~ decide("buy.prototypes")
  Three firms get ten weeks and one task: let a person make an account.
  In September one of the three works, one is beautiful, and one is a page of questions about the law.
  You pass the questions on, but nobody can answer them, and the main order is still a draft.
- -> timeline
= told
~ settle("D03")
The main order goes to a pool of firms approved four years ago. Four bid, only one can be accepted, and it is paid at cost.
-> timeline

=== d04
# scene: d04   # decision: D04   # act: 1   # place: baltimore
~ arrive("D04")
{ asked("D04"): -> asks | -> told }
= asks
A drawing of the system fills a wall, with a colour for each supplier, and grey lines between the boxes.
"Whose are the grey ones?" you ask.
"Ours," says the operations chief. "This agency joined Medicare's systems before some of these firms existed, and we know the data and the other departments. A contractor who directs contractors sends us two bills, and the bad news comes last." # for: integrator.agency
"Last year two suppliers were both right, and nothing worked," says Wanjiru Mwangi, who will test whatever arrives. "I rang eleven people, all of them helpful. I want a firm that has no box." # for: integrator.separate
"The firm with the largest box could lead," says Ines. # for: integrator.lead
"And mark its own work," says the operations chief. # for: integrator.agency
The contracts are worded this week.
* {offered("integrator.agency")} [Ask the agency to join the pieces itself. # id: integrator.agency]
  ~ decide("integrator.agency")
  The operations chief takes a pencil and writes "us" along each grey line.
  By Christmas there is a weekly call with each supplier. Wanjiru asks who listens to all of them.
  It is the person who books the rooms.
* {offered("integrator.lead")} [Fund one contractor to lead the others and answer for the joins. # id: integrator.lead]
  ~ decide("integrator.lead")
  The lead firm's lawyers arrive before its engineers.
  By Christmas the others have signed that they take its orders, one of them last, and for more money.
  Wanjiru has one number to ring, and mostly learns how the lead firm's own box is doing.
* {offered("integrator.separate")} [Fund a separate firm that joins the pieces and builds none. # id: integrator.separate]
  ~ decide("integrator.separate")
  Twelve people with nothing to sell move into two rooms in Baltimore. The builders call them the plumbers.
  Until Christmas they ask every supplier for drawings, and are sent old ones.
  In January their own drawing goes up beside the first, and on theirs the grey lines are black.
- -> timeline
= told
~ settle("D04")
Each piece goes to another firm, and between the boxes the agency writes "us". Wanjiru Mwangi, its test lead, has eleven numbers to ring.
-> timeline
