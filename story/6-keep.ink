// Act 6: what is kept in 2014, to the first week of the second season.

// True where patience is nearly gone after a failed opening (room, 0-100).
=== function patience_gone()
~ return opening() == "failed" && value("room") < 30

// True where people are worn out at the end (strain, 0-100).
=== function worn_out()
~ return value("strain") >= 54

=== d28
# scene: d28   # decision: D28   # act: 6   # place: humphrey-building
~ arrive("D28")
January 2014. In waiting rooms all over the country people hold out a new card.
{ asked("D28"): -> asks | -> told }
= asks
{ chose("prime.replace"):
    In July you asked for another builder, and offers came when nobody could read them. Priya Raman's order ends on 28 February.
    "The part that pays the insurers is not done," says the new site chief. "To choose fairly takes until summer, and in March wrong sums go out. Bring in a new firm now, beside hers until they part." # for: prime.new
- else:
    The prime contract ends on 28 February. The part that pays the insurers is not done, and Priya Raman says so first.
    "She will not finish it, and a competition takes half a year," says the new site chief. "In March wrong sums go out. Bring in a new firm now, without a competition, beside hers until they part." # for: prime.new
}
"I can explain a delay," says Mr. Seo, "but not a price that nobody else was asked for." # for: prime.compete
"We learned what you learned, at the same tables," says Priya, "and you would teach it twice." # for: prime.extend
{ chose("prime.second"):
    "Your second team of July works alone now," says Wanjiru, "so make it four, with testers." # for: prime.split
- else:
    "Four small teams, each with its own testers," says Wanjiru. # for: prime.split
}
Notice is due on Friday.
* {offered("prime.new")} [Fund a new prime contractor now, without a competition. # id: prime.new]
  ~ decide("prime.new")
  { chose("prime.replace"):
      Priya hands over in person. On her list of what her people knew, half of the names left in July, with cake.
  - else:
      Priya hands over in person, with a list of what her people know and never wrote down. It is long.
  }
  {
  - chose("buy.pool"):
      "In 2011 you bought from the pool, and it was quick," says Mr. Seo. "The order does not say who keeps the keys, so now we pay to be told."
  - chose("buy.strategy"):
      "Your strategy of 2011 had one page on how to part," says Mr. Seo. "It is the only page that anybody has read this week."
  - chose("buy.prototypes"):
      "Two who built your small prototypes in 2011 are still here," says Mr. Seo. "The new firm asks for them by name."
  - else:
      "You took the longer road in 2011 and had more offers," says Mr. Seo. "Today I know two firms to telephone."
  }
* {offered("prime.extend")} [Ask the present firm to stay until it is done. # id: prime.extend]
  ~ decide("prime.extend")
  Priya thanks you, and asks for the engineers who left in December, and two of them come back.
  The part that pays the insurers gets a new date, after the day it was needed.
  Until then a clerk types each sum in twice, to be sure.
* {offered("prime.compete")} [Prepare an open competition. # id: prime.compete]
  ~ decide("prime.compete")
  Seven firms come to the first meeting, and all of them have tried the site as customers and brought notes.
  Priya's people finish the season by day, and by night they write an offer for their own work.
  Until it is decided a clerk types each sum for the insurers in twice, to be sure.
* {offered("prime.split")} [Prepare to split the work among four small teams. # id: prime.split]
  ~ decide("prime.split")
  Each team can change its own part in a day. Where the parts meet, it takes two weeks to agree.
  Kofi draws the places where they meet in red. It is a familiar drawing.
  On the first Friday two of the teams eat lunch at one table, and one red line goes.
- -> timeline
= told
~ settle("D28")
Without a competition, a new firm takes over from Priya Raman's.
{
- chose("buy.pool"):
    "In 2011 you bought from the pool," says Mr. Seo. "The order does not say who keeps the keys, so now we pay to be told."
- chose("buy.strategy"):
    "Your strategy of 2011 had one page on how to part," says Mr. Seo. "It is the only page that anybody has read this week."
- chose("buy.prototypes"):
    "Two who built your small prototypes in 2011 are still here," says Mr. Seo. "The new firm asks for them by name."
- else:
    "You took the longer road in 2011 and had more offers," says Mr. Seo. "Today I know two firms to telephone."
}
-> timeline

=== b4
# scene: b4   # decision: B4   # act: 6   # place: humphrey-building
~ arrive("B4")
January 2014. In waiting rooms all over the country people hold out a new card.
{ asked("B4"): -> asks | -> told }
= asks
{ chose("prime.replace"):
    In July you asked for another builder. Then the site held, and Priya Raman has brought a renewal and two pens.
- else:
    Priya Raman has brought the renewal of the prime contract, and two pens. The old order ends on 28 February.
}
"It worked, and you know us," she says. "Sign, and nobody loses a day of the season, and new terms can wait for summer." # for: renewal.same
{ chose("buy.pool"):
    "You bought it from the pool in 2011, quickly," says Mr. Seo. "It does not say who keeps the code." # for: renewal.terms
- else:
    "It does not say who keeps the code," says Mr. Seo, "and it never did." # for: renewal.terms
}
At night testers and engineers have written a page: one store of code, tests, a way to part. # for: renewal.terms
Wanjiru hands it over. "My people wrote this," says Priya, mostly to herself.
"Compete it," says the contracting officer. "You will never be stronger than this week." # for: renewal.compete
Priya flies at six.
* {offered("renewal.same")} [Fund the renewal as it stands. # id: renewal.same]
  ~ decide("renewal.same")
  She gives you one of the pens to keep. In March three of her engineers go to another customer, since the order names roles, not people.
  Wanjiru's page is filed as an annex. It is not said to what.
  Mr. Seo keeps the old number of the order, which saves a label.
* {offered("renewal.terms")} [Ask for a renewal on the teams' own terms. # id: renewal.terms]
  ~ decide("renewal.terms")
  The talks take five weeks, and the release that was planned for February.
  Then there is one store of code, which both sides can open. In March a tester mends a fault herself, and asks whom to tell.
  The lawyers ask twice what a way to part is for, when nobody is leaving. "For that," says Ines.
* {offered("renewal.compete")} [Withhold the renewal, and open a competition now. # id: renewal.compete]
  ~ decide("renewal.compete")
  Priya takes both pens. Her best people write her offer, so two faults wait until they have time.
  Four firms come, and one of them asks how you know who gave up, which no firm had asked before.
  All four ask for drawings of the site, and the newest is the one on Wanjiru's wall.
- -> timeline
= told
~ settle("B4")
The prime contract is renewed as it stands. It names roles, not people, and in March three of the people go elsewhere.
-> timeline

=== d29
# scene: d29   # decision: D29   # act: 6   # place: hosting-centre
~ arrive("D29")
{ chose("policy.delay"):
    The hosting contract ends on 30 March, and the season now ends on 30 April.
- else:
    The hosting contract ends on 30 March, and the season on 31 March.
}
{ asked("D29"): -> asks | -> told }
= asks
{ chose("policy.delay"):
    You chose the second day, and whoever chose the first was not told, as Ines has found.
- else:
    Two people chose those two days, in two buildings, and Ines, who has found both, says that they never met.
}
{ opening() == "held":
    "Keep the old host, and widen it," says Wanjiru. "And whoever stands in the line at the last midnight may finish. I do not move a site before its fullest night." # for: lastday.stay
- else:
    "Keep the old host, and widen it," says the site chief. "And whoever stands in the line at the last midnight may finish. I do not move a site before its fullest night." # for: lastday.stay
}
"The new host has been paid for since last summer," says Mr. Seo. "What is put off once is put off again." # for: lastday.move
"Give everybody two more weeks," says Luz from Texas, "since those who come last are those who could not come." # for: lastday.extend
The old host would like to know by Friday.
* {offered("lastday.stay")} [Fund the old host for longer, and let the line finish. # id: lastday.stay]
  ~ decide("lastday.stay")
  Mr. Seo signs for two hosts, with two pens, to make the point.
  { chose("money.congress"):
      The second sum comes from the funds that you sent back in April last year. "They had kept it for us," he says.
  }
  The machines come in the second week. Somebody asks who will count the line at midnight, and is given the work.
* {offered("lastday.move")} [Release the old host, and move on the planned day. # id: lastday.move]
  ~ decide("lastday.move")
  For two weeks the same people test the new place by night and use the old one by day.
  "It is quicker there," Wanjiru says. "When it is there."
  Two programs turn out to run only in the old place. Nobody had known that they ran at all.
* {offered("lastday.extend")} [Ask for a later last day, for everybody. # id: lastday.extend]
  ~ decide("lastday.extend")
  The notice goes out, and Luz crosses out a date on every poster, with a ruler.
  The insurers wait two weeks longer to know whom they have, and Marta sends them your regards.
  Mr. Seo pays the old host by the day, and crosses out the days himself.
- -> timeline
= told
~ settle("D29")
You keep the old host. Whoever stands in the line at the last midnight may finish.
-> timeline

=== b5
# scene: b5   # decision: B5   # act: 6   # place: humphrey-building
~ arrive("B5")
{ asked("B5"): -> asks | -> told }
= asks
Mr. Seo turns his book round so that you can read it. One line is still full: money for an opening that fails.
"It was never needed," he says. "It goes back on the last of the month, unless you tell me what it is for."
{
- chose("calm.return"):
    "Last autumn you sent the five back to their offices, so call them together," says Wanjiru. "A team, a year, and the right to change it." # for: budget.stand
- chose("owner.pair"):
    "In 2010 you made delivery the equal of policy, and this is that, for the product," says Wanjiru. "A team, a year, and the right to change it." # for: budget.stand
- else:
    "For the ones who know why it works," says Wanjiru, "a team, a year, and the right to change it." # for: budget.stand
}
{ chose("money.congress"):
    "A team for a thing that is not broken," says Mr. Seo. "Congress said no to us last July, when it was. Thank them now, and well." # for: budget.thanks
- else:
    "A team for a thing that is not broken," says Mr. Seo. "I shall be asked about it each spring, so thank them now, and well." # for: budget.thanks
}
Ines has letters from five programmes. "Each wants one of them," she says, "and each has a date of its own." # for: budget.spread
He closes the book at five.
* {offered("budget.stand")} [Fund a standing team that may change the product. # id: budget.stand]
  ~ decide("budget.stand")
  He writes one line in ink, and in May a committee asks what these people do all day.
  The first thing they change is how a change is made, which takes a month, and nothing can be seen.
  The second is a button that nobody could explain. They take it away on a Tuesday, and watch.
* {offered("budget.thanks")} [Release them with thanks, and return the money. # id: budget.thanks]
  ~ decide("budget.thanks")
  Each gets a letter with a real signature. Mr. Seo's book closes with a small, clean sound.
  In April Wanjiru finds a line of code that nobody can explain. Its author answers within the hour, kindly, from another city.
  The store room goes back to the office that keeps the chairs, which takes one afternoon.
* {offered("budget.spread")} [Release them to the five programmes, one to each. # id: budget.spread]
  ~ decide("budget.spread")
  Five programmes each believe that they got the best one. In one of them a test begins to run every night.
  The five eat together on Tuesdays. It is the last place where the whole site is talked about, and there is soup.
- -> timeline
= told
~ settle("B5")
The money kept for a failed opening goes back. Those who opened the site go home, each with a letter of thanks.
-> timeline

=== close
# scene: close   # moment: close   # act: 6   # place: church-hall
~ arrive("close")
{ chose("policy.delay") || chose("lastday.extend"):
    Yesterday was to be the last day, and was not.
- else:
    Yesterday was the last day. At its highest {say("peakConcurrent")} people were on the site at once. # model
}
{
- chose("policy.delay") and not chose("lastday.extend"):
    Luz's hall is half full. "You gave them until the end of April," she says, "so they give me until the end of April."
- chose("lastday.stay"):
    At midnight nine people in Luz's hall were still in the line. "It said they may finish," she tells you, "so we made coffee."
- chose("lastday.move"):
    "At four it went away and came back wearing another address," says Luz. "Two came back with it, and the others had a bus."
- chose("lastday.extend"):
    Luz's hall was quiet. "You gave them more time," she says, "and they took it."
}
{say("selections")} people have chosen a plan on your site. # model
{ opening() == "held":
    No newspaper sends a photographer, since a form that was filled in is not a picture.
- else:
    In Maryland somebody takes the list of faults off the wall.
}
A new rule comes: next season everybody is renewed without being asked. Nothing is built for that. # reconstructed
Two states ask to use your site. # reconstructed
{
- asked("D10") and chose("paper.large"):
    Mr. Seo's typists go home as well, having typed a small part of what the plan expected.
- chose("paper.surge"):
    The firm that types the forms has stopped asking how many to expect.
- chose("paper.calls"):
    Wanjiru gives back the machines that pretend to be people, and asks to keep a small crowd.
}
-> timeline

=== d30
# scene: d30   # decision: D30   # act: 6   # place: humphrey-building
~ arrive("D30")
{ opening() == "held": -> asks_held | -> asks_failed }
= asks_failed
Kofi's table in Maryland is empty, but for his badge and the roll of tape. His taxi comes at five.
The next season opens on 15 November, with the new rule. The old sign-in still loses about two hours a day. # fact: LCH-37
{
- chose("owner.policy") and chose("review.owner"):
    "A year ago you gave this one name," says Ines. "It borrowed the hands. Today they go home."
- chose("owner.policy"):
    "Since 2010 the site itself has had no owner," says Ines. "It borrowed people. Today they go home."
- chose("owner.pair"):
    "Since 2010 it has had two heads," says Ines. "Today the hands go home."
- else:
    "Since 2010 it has had a head," says Ines. "Today the hands go home."
}
"Six of us would stay. We know where it hurts," says Wanjiru. "Let us rewrite the application and the sign-in, beside the contractors, and test for weeks." # for: stays.team
"Six posts I must defend each spring," says Mr. Seo. "A contract I can count, and it does not resign." # for: stays.contractors
{ chose("repair.rebuild"):
    "Two teams have had clean paper since autumn," says Tomas, "so give them everybody, while people care." # for: stays.rebuild
- else:
    "You mend a house with a bad floor," says Tomas Lindqvist, "so build it again while people care." # for: stays.rebuild
}
* {offered("stays.team")} [Fund a small team of our own, and release it to change the product. # id: stays.team]
  ~ decide("stays.team")
  Wanjiru gets six desks, a corridor with bad light, and the key to the live site. Kofi leaves her the tape.
  In May they ask which of last year's requests they may refuse, which nobody had been asked before.
* {offered("stays.contractors")} [Fund the contractors to carry it, and release everybody else. # id: stays.contractors]
  ~ decide("stays.contractors")
  Kofi gives his notes to a contract manager, who counts the pages and signs for them.
  { chose("rhythm.standups"):
      The sheet with the rules comes off the wall, and the tape leaves four pale marks.
  - else:
      His rules never went up on a wall, and are page one of the notes.
  }
* {offered("stays.rebuild")} [Prepare to build all of it again. # id: stays.rebuild]
  ~ decide("stays.rebuild")
  Everybody wants to be on the new one, and by June the list for the old one has three names.
  It has to carry the whole country once more first, in November.
- -> timeline
= asks_held
The store room has a new sign: Chairs.
{
- chose("budget.stand"):
    The team has its money until September. Nothing says what it may change, so it asks, and waits.
- chose("budget.spread"):
    The five who opened the site sit in five programmes, and are a team on Tuesdays, over soup.
- else:
    Of the team that opened the site Wanjiru is here, with the telephone numbers of the others.
}
The next season opens on 15 November, with the new rule. Nobody has asked for anything, and Mr. Seo's list for next year is due tonight.
{ chose("publish.weekly"):
    "Your Friday sheet shows the people who gave up," says Wanjiru. "Six of us could go through it, line by line. Give us the right to change what we find." # for: stays.team
- else:
    "Six people," says Wanjiru. "Let them look for what nobody complains about, and give them the right to change it." # for: stays.team
}
"It works, and it is under contract," says Mr. Seo. "One signature. What would the six do?" # for: stays.contractors
"Build the next one while it is quiet," says Tomas Lindqvist of the hub. "It is never this quiet twice." # for: stays.rebuild
* {offered("stays.team")} [Fund a small team of our own, and release it to change the product. # id: stays.team]
  ~ decide("stays.team")
  Mr. Seo writes six posts under "other". Priya Raman sends two of her engineers to sit with them, unasked.
  In May they find a page that one person in five leaves for good. It had never been reported. It works perfectly. # reconstructed
* {offered("stays.contractors")} [Fund the contractors to carry it, and release everybody else. # id: stays.contractors]
  ~ decide("stays.contractors")
  One signature. Wanjiru returns the key to the test room, and is thanked.
  { way("waiting"):
      In June the contract manager asks why there is a line at the door, which costs money. Nobody has stood in it since spring.
  - else:
      In June the contract manager asks why the sign-in is restarted before breakfast. It costs money, and it has not failed since spring.
  }
* {offered("stays.rebuild")} [Prepare to build all of it again. # id: stays.rebuild]
  ~ decide("stays.rebuild")
  The first drawing is handsome, and takes up a wall.
  By summer everybody who knows the present site is in front of it, explaining.
- -> timeline

=== season
# scene: season   # moment: season   # act: 6   # place: church-hall
~ arrive("season")
Saturday, 15 November 2014. The site can carry {say("capacity")} people at once. # model
{ value("capacity") < 40000 and not chose("stays.team"):
    In spring it carried more. The new rule was built in summer, by people who had not met the old ones. # model
}
Luz has last year's list, and most names on it return without being asked.
{
- chose("stays.team") && value("capability") >= 41:
    At ten the sign-in slows. Before Ines has found a number to call, it is quick again.
    "We saw it on our own screen," says Wanjiru, "and changed something we are allowed to change."
- chose("stays.team"):
    At ten the sign-in slows. Wanjiru's six see it at once. The right to change it still lies with an office that opens on Monday.
    They telephone a man at a football match, who says yes.
- chose("stays.contractors"):
    At ten the sign-in slows. The contract has a telephone number, and the number has an hour at which it opens.
    By noon it is quick again, and a form arrives that says it was slow.
- else:
    At ten the sign-in slows. The three people left on the old site begin at the top of the log.
    By noon it is quick again. In another building two hundred people test the new one. # reconstructed
}
{
- chose("files.reconcile") || chose("faults.reconcile"):
    "We read the names together last winter. It was dull," says Marta Kowalczyk. "That is why this is dull."
- else:
    "You never read last year's files with us," says Marta Kowalczyk, "and now they renew themselves, faults and all."
}
{ chose("states.extend"):
    "In 2012 you gave us until the last minute," says Ruth Aguinaldo. "My neighbour took that for the rule, and he joins you today."
}
-> timeline

=== the_end
# scene: the_end   # moment: end   # act: 6   # place: humphrey-building
~ arrive("end")
22 November 2014. The first week of the second season is over.
{
- patience_gone():
    -> thin
- worn_out():
    -> strained
- opening() == "failed":
    -> after_failure
- else:
    -> after_holding
}
= after_failure
{
- chose("stays.team"):
    -> failed_kept
- chose("stays.contractors"):
    -> failed_dissolved
- else:
    -> failed_rebuilt
}
= after_holding
{
- chose("publish.stories") && not chose("files.reconcile"):
    -> held_files
- launch() == "staged" && chose("calm.pace"):
    -> held_fewer
- chose("stays.team"):
    -> held_kept
- chose("stays.contractors"):
    -> held_dissolved
- else:
    -> held_rebuilt
}
= failed_kept
Wanjiru's corridor still has bad light. On Wednesday something broke there, and was mended, and the newspapers had another story.
Kofi telephones on a poor line. "What did you change this week?" he asks. Her answer takes a while.
The insurers are still paid by hand, by a clerk who types each sum in twice, to be sure.
The roll of tape is nearly at its end. Ines has bought another, and has not said what for.
The six may keep one screen on the wall over the winter. Which one do you leave them? # ending: failed-kept
-> END
= failed_dissolved
{ chose("rhythm.standups"):
    The floor in Maryland is let to somebody else. On its wall there were four pale marks, and now there is paint.
- else:
    The floor in Maryland is let to somebody else, who has kept the tables, and the names on them.
}
On Wednesday a fault of last autumn came back under another name. It was mended in three days, and three will be billed.
"Last year I had a number to call," says Luz, "and a man answered who could do something. Who is it now?"
You ask Ines. She has Kofi's notes before her, and they stop in April.
What could you watch from here that would move before Luz calls? # ending: failed-dissolved
-> END
= failed_rebuilt
The old site was up {say("uptimePercent")} of the week. # model
The three names on its list have asked for leave, one after the other, politely.
The new one opens next year, for the simplest families first. It is better. Everybody who has seen it says so.
"I have two sites telling me who is covered," says Marta, "and on most days they agree."
On your desk lies the first slide for the new one. It says how ready it is.
What would you ask to see before you believe the slide? # ending: failed-rebuilt
-> END
= held_kept
Nothing happened this week that a newspaper has printed.
On Tuesday the six changed a page that too many people leave. On Wednesday they changed it back, having looked.
A committee has written to ask Mr. Seo what these people do all day, and he has drafted four answers.
"They did it again on Thursday," says Wanjiru. "It is a little better now. It is not good."
Some day this will stop being true. What should the six be looking at on that day? # ending: held-kept
-> END
= held_dissolved
The site was up {say("uptimePercent")} of the week. Each contractor sent a green report, and each report was honest. # model
{ way("waiting"):
    The man who knew why there is a line at the door left in August. It has been proposed to switch it off.
    "Nobody has waited in it since March," says the contract manager, who is right about that.
- else:
    The man who knew why the sign-in is restarted before breakfast left in August. It has been proposed to stop that.
    "It has not failed since March," says the contract manager, who is right about that.
}
Ines has put the paper in front of you, and they would like an answer on Monday.
What would you look at first, and who is left who could tell you what it means? # ending: held-dissolved
-> END
= held_rebuilt
The old site was up {say("uptimePercent")} of the week. A notice on it says that nothing more will be mended. # model
All who could mend it stand before the drawing of the new one, which fills more walls now.
"Last time we did not know what we did not know," says Wanjiru. "This time we know a great deal. I am a little afraid of that."
On your desk lies the first slide for the new one. It says how ready it is.
Who in this building would tell you if it were not? # ending: held-rebuilt
-> END
= held_fewer
Ines has kept the list from the store room door. Its last line was crossed out in the last week of March.
For the governors at the foot of it this is the first whole season. They have not forgiven you the one before.
"My first ones complain about the coffee now," says Ruth Aguinaldo. "That is how I know they are used to it."
"Mine were the fifth line," says Luz. "One of them could not wait for the fifth line."
What would have shown you, in time, whose turn came too late? # ending: held-fewer
-> END
= held_files
The shoe box is back on your table, and the slips in it are this year's.
People with a plan are still on television, with clear folders. What they say is true.
"Your site renewed a man who has died, and thanked him," says Marta. "His wife sent it to us, with a note for you."
Ines has read the note. She has put it in the folder with the letters, where it makes a difference in thickness.
There is a sheet of numbers somewhere that would have shown this. Which line of it would you ask for? # ending: held-files
-> END
= strained
Wanjiru answers every message within four minutes, at every hour, and has done so since last autumn.
Tomas has been told by a doctor to sit down. He told you so standing up.
Two of the best have left without another post to go to. "They were not angry," says Ines. "They were asleep."
She has written the hours of each of them on one sheet, by week.
It is the only reading in the building with no screen. Where would you hang it, and what would you stop when it rises? # ending: strained
-> END
= thin
Luz Ortega has put out half the chairs. It is enough.
"A man with a folder walked past," she says. "He tried it once, he told me, and it took his whole morning."
In Washington a committee has the word closing in the title of its next hearing. Few have asked to speak on the other side.
The site can be used today. Those who come are counted, every hour, to the last one.
Who counts the people who do not come back? # ending: thin
-> END
