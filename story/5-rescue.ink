// Act 5: rescue where the opening failed, growth where it held, to the deadline in December.

// True where the list of faults is sorted the day after the holiday upgrade is decided, so that nothing may be told of the days that follow.
=== function list_comes_next()
~ return opening() == "failed" && opened_late()

=== d19
# scene: d19   # decision: D19   # act: 5   # place: humphrey-building
~ arrive("D19")
{ asked("D19"): -> asks | -> told }
= asks
{ not opened_late():
    The closed government fills the news, and you are on page three.
}
At five the press officer's statement is ready but for one number, and there are two to choose from.
One is visits, and the other is people with a plan: {say("selections")}. # model
"Say that everybody came at once," says the press officer. "It is true, and it is large. We promised totals each month, and the engineers need a week without a headline." # for: volume.blame
"This whole floor has the small one on its telephones," says Ines. "It will come out, and it could come out from us." # for: volume.numbers
{ launch() == "staged":
    Ruth Aguinaldo has been waiting on the line. "I do not need how many," she says. "Tell me each morning if it is worth opening the counter." # for: volume.measures
- else:
    Luz has been waiting on the line from Texas. "I do not need how many," she says. "Tell me each morning if it is worth opening the hall." # for: volume.measures
}
The statement goes at six.
* {offered("volume.blame")} [Release the visits, and speak of demand. # id: volume.blame]
  ~ decide("volume.blame")
  The press officer reads it once more and takes out the word "plan".
  By Friday every newspaper has the visits, and a committee of the House asks for the other number, by letter.
  { launch() == "staged":
      Luz hears the visits on the radio, in a hall where nobody may apply yet.
  - else:
      Luz hears the visits on the radio, in a hall with nine people and one laptop.
  }
* {offered("volume.numbers")} [Release the small number now, with what will be mended. # id: volume.numbers]
  ~ decide("volume.numbers")
  Every channel reads it aloud before the weather, and none reads the plan under it.
  On Friday a test lead you have never met sends her own list, unasked. "Since you are telling," she writes.
  The press officer has cut a page from the only newspaper that printed the plan, and hung it up.
* {offered("volume.measures")} [Release four measures of the service, every morning. # id: volume.measures]
  ~ decide("volume.measures")
  Working or not, seconds, errors, finished: all four are bad. It takes the firms two days to agree how to count the last.
  { launch() == "staged":
      On Friday Ruth opens the counter at noon. "Your page said the morning was lost," she says, "and it was. Thank you for that."
  - else:
      On Friday Luz opens the hall at noon. "Your page said the morning was lost," she says, "and it was. Thank you for that."
  }
- -> timeline
= told
~ settle("D19")
The press office speaks of demand and publishes visits. That so many came is true, and nobody is asked how many left.
-> timeline

=== d20
# scene: d20   # decision: D20   # act: 5   # place: command-floor
~ arrive("D20")
{ asked("D20"): -> asks | -> told }
= asks
It is ten minutes to one, at night, and at one the site can be taken down, or not.
"The account page is nearly well," says Tomas Lindqvist. "What comes behind it I see only when people reach it." # for: uptime.nights
"Some get through each day," says the project manager. "Close, and nobody will believe our next date. Take it down by night, mend, and open by five, until more machines come." # for: uptime.nights
"One week," says Wanjiru. "With nobody inside I can open all of it at once. They would have a date, and we would have sleep." # for: uptime.close
"The technology officer has three telephone numbers," says Ines. "People who do this for a living, and owe us nothing." # for: uptime.outsiders
Someone at the hosting firm has a hand on the switch.
* {offered("uptime.nights")} [Ask for repairs each night, and keep it running by day. # id: uptime.nights]
  ~ decide("uptime.nights")
  At one it goes dark, and at five it comes back, and the fault has moved one page further.
  "That is progress," says Tomas. He means it as a measurement.
  Wanjiru asks how the site was between five and nine, when everybody had gone to bed.
* {offered("uptime.close")} [Stop applications for a week, and put up a sign with the date. # id: uptime.close]
  ~ decide("uptime.close")
  The sign goes up at one, and by nine it is on every channel, larger than on the site.
  { launch() == "staged":
      "We were next," Luz says from Texas. "I have told them a week. Please let it be a week."
  - else:
      "I have told them a week," Luz says from Texas. "Please let it be a week."
  }
  In the afternoon Wanjiru has all of it open at once, which she has not had since spring.
* {offered("uptime.outsiders")} [Ask engineers from outside to come and look, now. # id: uptime.outsiders]
  ~ decide("uptime.outsiders")
  The first one answers at once, which is a bad hour to answer at. He asks what your screen shows for the whole site.
  On your end of the line nobody speaks. "I will bring a bag," he says.
  By noon two more have said that they would come, and neither has asked what it pays.
- -> timeline
= told
~ settle("D20")
Each night at one the site goes dark for repair, and comes back with a different fault.
-> timeline

=== b1
# scene: b1   # decision: B1   # act: 5   # place: humphrey-building
~ arrive("B1")
{ asked("B1"): -> asks | -> told }
= asks
It is six in the evening, the first sheet of numbers is good, and three people want to hold it.
It says {say("selections")} people have a plan. Under that stand the seconds, the errors, and the share who gave up. # model
{ chose("review.note"):
    "In April you counted nine copies out and nine back," Wanjiru says. "Everybody below knows it. What do we do with good news?"
- else:
    "The team reads this page before you do," Wanjiru says, "and would like to know who else will."
}
She wants it out each week, whole. "Then the next bad week is only a week." # for: publish.weekly
"We promised totals once a month," says the press officer. "Give them errors, and they will print errors." # for: publish.totals
Ines has letters from people with a plan. "These are true as well," she says. "A number never changed a mind." # for: publish.stories
The page closes for print at seven.
* {offered("publish.weekly")} [Release the whole sheet every week, the bad lines too. # id: publish.weekly]
  ~ decide("publish.weekly")
  The press officer reads it to the end. "Every Friday?" the officer asks, and goes slowly down the stairs.
  On the second Friday the share who gave up has risen, and a newspaper prints it on page twelve.
  On the third Friday a team you have never met telephones Wanjiru first, to say why.
* {offered("publish.totals")} [Release the total each month, as we promised. # id: publish.totals]
  ~ decide("publish.totals")
  Wanjiru folds the lower half of the sheet behind the upper half, and it folds easily.
  The total is large and nobody asks about it. The lower half goes to six people, then to four, then to a shared folder.
  Wanjiru hangs a whole sheet on her own wall, where people read it on their way somewhere else.
* {offered("publish.stories")} [Prepare the letters for the press, and withhold the sheet. # id: publish.stories]
  ~ decide("publish.stories")
  A woman from Ohio is on the morning programmes, with her plan in a clear folder.
  Forty other letters came that day, and they begin with a different word. # reconstructed
  Ines answers those herself, at night, from a list that is not published.
  By the third week she no longer has to ask what is wrong, since the letters come in three kinds.
- -> timeline
= told
~ settle("B1")
You publish a total each month, as promised, and the lines below the total stay in the building.
-> timeline

=== d21
# scene: d21   # decision: D21   # act: 5   # place: humphrey-building
~ arrive("D21")
{ asked("D21"): -> asks | -> told }
= asks
At half past seven in the morning a small bus stands below, with four engineers from outside in it.
{ chose("uptime.outsiders"):
    Kofi Mensah, who keeps large sites running for a living, has lived out of his bag for a week. He wants to see all of it.
- else:
    One of them, Kofi Mensah, keeps large sites running for a living. He has asked once where the coffee is, and twice where the logs are.
}
"Let them look before anybody chooses," says the technology officer. "Mend it or begin again: nobody has seen the whole, and that includes those who call it rotten." # for: repair.assess
"Begin again, and small, in six months or nine," says Tomas. "I would not build on that floor." # for: repair.rebuild
{ chose("uptime.close"):
    "I told them a week, and it was nine days," says Luz from Texas. "Send me paper." # for: repair.paper
- else:
    "Send me paper," says Luz from Texas. "I can do nine a day." # for: repair.paper
}
"These teams know it," says the project manager. "Somebody high should call each of them, every morning." # for: repair.pressure
The bus leaves at eight.
* {offered("repair.assess")} [Ask the outsiders to judge it, and then repair. # id: repair.assess]
  ~ decide("repair.assess")
  In Maryland Kofi asks for the screen that shows the whole, but each firm has one for its own part. # fact: CRI-26
  A day after their first repair pages come faster. "Six weeks," he says, "if one person may say what happens next."
* {offered("repair.rebuild")} [Stop, and prepare to build it again. # id: repair.rebuild]
  ~ decide("repair.rebuild")
  Two teams begin on clean paper. The old site must run until theirs does, so its best people stay where they are.
  Tomas draws the first page himself, with one button.
  Kofi, asked for a view before he goes home, says that he will stay and look after the old one.
* {offered("repair.paper")} [Fund paper and telephones until spring. # id: repair.paper]
  ~ decide("repair.paper")
  Boxes of forms go out, and Luz posts nine a day to a town she has never seen.
  {
  - chose("paper.large"):
      The typists have practised since July on families who do not exist, and now they meet some who do.
  - chose("paper.surge"):
      The firm rents the other half of its building. More hands come within four weeks, as the contract says.
  - else:
      In June you bought no typists, and the firm still has some, at a new price.
  }
  Kofi is given the site to watch, since nobody else now looks at it.
* {offered("repair.pressure")} [Ask the same teams to mend it, with a call from above every day. # id: repair.pressure]
  ~ decide("repair.pressure")
  The calls begin at seven. Each firm reports that its part is mended, and each is nearly right.
  Kofi sits in for a day, and asks who mends the parts between.
  By Friday the calls come at six.
- -> timeline
= told
~ settle("D21")
Engineers from outside drive to Maryland. One of them, Kofi Mensah, asks for the screen that shows the whole. There is none. # fact: CRI-26
After their first repair pages come faster. "Six weeks," he says, "if one person may say what happens next."
-> timeline

=== d22
# scene: d22   # decision: D22   # act: 5   # place: command-floor
~ arrive("D22")
Seven in the evening, a rented floor in Maryland. Kofi holds a list of faults, and nobody to give it to.
"Who says what happens next?" he asks. Three people begin to answer, and stop.
Tomorrow at two the press gets a name.
{
- chose("integrator.agency"):
    Tomas Lindqvist has not sat down. "In 2011 your agency wrote 'us' between all the boxes, and I have waited in my box since." # for: command.hub
- chose("integrator.lead"):
    Tomas Lindqvist has not sat down. "In 2011 you let Priya's firm lead us, and it has its own box to defend." # for: command.hub
- else:
    Tomas Lindqvist has not sat down. "Your plumbers of 2011 have drawn every leak, but they have no wrench." # for: command.hub
}
"My hub works. Let the others answer to me, and give us a day that all can see." # for: command.hub
"With no day they would repair, and not perform," says Kofi. # for: command.nodate
"He built the account page too," says Priya Raman, "so take a firm with no past here." # for: command.newcomer
"We know every table," says Wanjiru. "Let advisers stand behind us." # for: command.agency
* {offered("command.hub")} [Ask the hub's builder to lead, with a day in public. # id: command.hub]
  ~ decide("command.hub")
  Tomas sits down. His first order is to Priya: her best engineer, tonight. His second is to his own firm, and it is the same.
  { opened_late():
      Somebody prints 31 December on a sheet and tapes it over the clock.
  - else:
      Somebody prints 30 November on a sheet and tapes it over the clock.
  }
  Four teams now report to one desk, which Priya's people learn from the seating plan.
* {offered("command.agency")} [Prepare the agency to lead, with advisers behind it. # id: command.agency]
  ~ decide("command.agency")
  The operations chief takes the chair at the end of the table, and the advisers sit along the wall.
  By midnight there are three lists of faults, because each firm's contract names its own. Wanjiru merges them by hand.
  She is the only one who knows every table, and it is her third night.
* {offered("command.newcomer")} [Fund a firm that is new to this, and put it in charge. # id: command.newcomer]
  ~ decide("command.newcomer")
  The new firm comes on Monday, rested, and for eight days it asks where things are.
  Some of its questions nobody had ever asked, and most had been answered twice, by people who were busy.
  Tomas and Priya agree on something for the first time: how long eight days are.
* {offered("command.nodate")} [Ask the hub's builder to lead, and withhold any public day. # id: command.nodate]
  ~ decide("command.nodate")
  Tomas sits down. Kofi takes the calendar off the wall and puts the list in its place.
  At two a reporter asks when. You say that you do not know, and the room goes quiet, then loud.
  By night Marta Kowalczyk has written for the insurers. "We have a day," her letter says. "It is 1 January."
- -> timeline

=== b2
# scene: b2   # decision: B2   # act: 5   # place: humphrey-building
~ arrive("B2")
Eight in the morning. Five people opened this site, from a room that was a store for chairs, and somebody would like it back.
{ launch() == "staged":
    Small firms, Spanish speakers and some governors still wait, and their friends are in the corridor.
    "Let the five of us add one group a week," says Wanjiru. "That is how it held." # for: calm.pace
- else:
    Small firms and Spanish speakers still wait, and their friends are in the corridor.
    "Let the five of us add one group a week," says Wanjiru, "and a bad day has one cause." # for: calm.pace
}
"Nobody can explain a queue at a door that works," says the policy adviser. "They need cover by January." # for: calm.all
"It is a service now. My offices were built to run one," says the operations chief. "Yours was built to end." # for: calm.return
{ chose("integrator.agency"):
    "In 2011 you wrote 'us' between all the boxes," says Tomas Lindqvist of the hub. "These five are us, and have no budget."
}
The White House would like an answer by noon.
* {offered("calm.pace")} [Ask for one group a week, led by the five who opened it. # id: calm.pace]
  ~ decide("calm.pace")
  The five keep the room, and on the door hangs a list of groups, with a day beside each.
  Luz's Spanish readers are the fifth line. "I can plan for a fifth line," she says. "I could not plan for soon."
  At noon the White House thanks you in a voice that has not finished.
* {offered("calm.all")} [Release everything now, to everybody who waits. # id: calm.all]
  ~ decide("calm.all")
  By three the corridor is empty and everybody is pleased. By five Wanjiru has crossed out next week's tests to make room.
  The Spanish pages open the next day, and Luz reads them twice. "Somebody translated this with a machine," she says.
  "It opened, though, and I will tell people where to press."
* {offered("calm.return")} [Release the five, and give the work back to its offices. # id: calm.return]
  ~ decide("calm.return")
  There is cake. The operations chief makes a good short speech, and means it.
  Some days later the telephone in the store room rings for a long time. A man who came for the chairs answers it.
  He writes the fault down carefully and asks five offices whose it is.
- -> timeline

=== d23
# scene: d23   # decision: D23   # act: 5   # place: command-floor
~ arrive("D23")
{ asked("D23"): -> asks | -> told }
= asks
By nine forty in the morning every firm has put its name on its own table.
In the night the sign-in was down for two hours, and three tables have proved it was not theirs.
"Nobody lied," says Kofi. "Each table is right about its own table."
{
- chose("congress.yes"):
    "Since your yes to Congress in July, nobody here says a bad thing aloud," says Wanjiru. # for: rhythm.standups
- chose("review.owner"):
    "In April you gave us one name," says Wanjiru, "with two ears, and seven tables." # for: rhythm.standups
}
On his sheet stands: Solve, do not blame. Whoever knows, speaks. Only what hurts within two days. At ten, and at half past six. # fact: CRI-07 # for: rhythm.standups
"My people answer to a contract," says Priya. "Let each report to you alone, and they will speak." # for: rhythm.status
"Last night two repairs undid each other," says the operations chief, "so one person should sign every change." # for: rhythm.approvals
Kofi has a roll of tape.
* {offered("rhythm.standups")} [Prepare two short meetings a day, his three rules, and one open telephone line. # id: rhythm.standups]
  ~ decide("rhythm.standups")
  The sheet goes up with four strips of tape. At ten a man without a tie says, "The sign-in was ours. We need the next table to fix it."
  Nobody writes down his firm. By the second week a fault found at breakfast is mended by lunch.
  The names go from the tables, and so do the Sundays. Nobody asks how long that can last.
* {offered("rhythm.status")} [Ask each firm for its own status meeting, every day. # id: rhythm.status]
  ~ decide("rhythm.status")
  The names stay on the tables, and by noon you have sat in seven meetings and heard seven green reports.
  They are honest, and the sign-in page falls between the third and the fifth.
  Ines begins a list of faults that have no meeting, and Kofi uses the tape to mend his bag.
* {offered("rhythm.approvals")} [Withhold every change until one executive has signed it. # id: rhythm.approvals]
  ~ decide("rhythm.approvals")
  No repair undoes another again. Each one waits in a tray, with a cover page, for a person who is in a meeting.
  On the third night the tray is full, and a man with the right answer goes home to sleep.
  Kofi leaves the tape beside the tray, for the covers.
- -> timeline
= told
~ settle("D23")
There are two short meetings a day, three rules taped to the wall, and one telephone line that stays open.
-> timeline

=== d24
# scene: d24   # decision: D24   # act: 5   # place: command-floor
~ arrive("D24")
{ asked("D24"): -> asks | -> told }
= asks
Kofi has cut the list of faults into strips and laid it on the carpet, where it reaches the lift.
"Not what matters, since all of it matters," he says. "What is first?"
"Screens that show the whole, then staying up, then the people who apply," says Tomas. "A site that is down helps nobody, in any language and on any date." # for: first.stability
"The Spanish pages were promised for weeks ago," says the policy adviser, "as were the small firms, and the states. Each date was said aloud to somebody." # for: first.everything
"Those who are through get lost behind you," says Marta Kowalczyk, who tests for the insurers. "Mend the files." # for: first.files
{ opened_late():
    It is the holiday, and the few who stayed walk along the walls. He would like it off the carpet by ten.
- else:
    People walk along the walls, so as not to step on it. He would like it off the carpet by ten.
}
* {offered("first.stability")} [Withhold the rest until it can be seen and stays up. # id: first.stability]
  ~ decide("first.stability")
  One handful of strips goes on the wall, and the rest into a box on which Kofi writes: after.
  { chose("rules.hold"):
      "In 2012 you kept the rules until after the election," says Ruth Aguinaldo. "I know after. My patients do not live there."
  - else:
      Ruth Aguinaldo, who runs Medicaid in a small state, asks which month "after" is.
  }
* {offered("first.everything")} [Prepare all of it, by the dates that were promised. # id: first.everything]
  ~ decide("first.everything")
  All of the strips go on the wall, and twelve of them are marked first.
  "Then I have twelve teams of one person," says Kofi. He begins with the person.
  By morning some strips have come down again by themselves, and nobody is sure where they hung.
* {offered("first.files")} [Prepare the insurers' files before everything else. # id: first.files]
  ~ decide("first.files")
  By Friday Marta can read what you send her. She reads it twice, to be sure that it is yours.
  The people in the files are still waiting for a page.
  "Why is it slow again?" Luz asks. You tell her what it is busy with, and she says that it is a good reason.
- -> timeline
= told
~ settle("D24")
{
- chose("first.stability"):
    First come screens that show the whole, then staying up. Spanish, small firms and the states come after.
    { chose("rules.hold"):
        "In 2012 you kept the rules until after the election," says Ruth Aguinaldo. "I know after. My patients do not live there."
    - else:
        "My side has fitted yours since 2012," says Ruth Aguinaldo, "so tell me the day, and I will open it."
    }
- else:
    Every promised date stays on the wall. Kofi counts the items marked first, and there are twelve.
}
-> timeline

=== outage
# scene: outage   # moment: outage   # act: 5   # place: hosting-centre
~ arrive("outage")
On Sunday, during maintenance, one network part failed at the hosting firm. The site was dark for 36 hours. # fact: CRI-12
The hub was dark too, and every state's own site needs it. # fact: CRI-12
{ opening() == "held":
    {
    - chose("calm.return"):
        The night manager had a list of five names to call. Since Friday each of the five had a different number.
    - chose("calm.pace"):
        The five were on the telephone before the part was cold. It was the first thing that month they could not mend themselves.
    - else:
        Four groups had been let in on Friday, and they met the dark page first.
    }
    "One building," Wanjiru says. "It held so well that nobody asked how many there were."
- else:
    {
    - chose("rhythm.standups"):
        Kofi's open line never closed. All night people told it what they knew, and what they did not.
    - else:
        Each firm sent a note that its own part was well.
    }
    "One building," Kofi says. "For the whole country."
}
-> timeline

=== d25
# scene: d25   # decision: D25   # act: 5   # place: humphrey-building
~ arrive("D25")
All over the country letters have ended the insurance that people had.
{ asked("D25"): -> asks | -> told }
= asks
Ines has laid one on your desk, and it is addressed to her sister.
"Let the insurers renew those plans for a year, and move the December deadline a little," says the policy adviser. "It eases Congress and gives the site a little time. Nobody is thrown out in January with nowhere to go." # for: policy.renew
"I priced January with those people in it," says Marta Kowalczyk. "Every new exception is a wrong price in some state, so change nothing." # for: policy.nothing
{ opening() == "held":
    "Senators want no fine yet for people without insurance, and a longer season," says Ines. "My sister would have time to read." # for: policy.delay
- else:
    "Senators want no fine yet for people without insurance, and a longer season," says Ines. "My sister has tried the site." # for: policy.delay
}
The President speaks at noon, and would like the department's view by eleven.
* {offered("policy.renew")} [Ask that insurers may renew, and that the deadline moves. # id: policy.renew]
  ~ decide("policy.renew")
  The President says that the insurers may renew those plans for one more year. # fact: CRI-29
  "Then I count them again," says Marta, and the deadline for January moves to 23 December.
  Over the telephone Ines reads her sister the new letter, which is longer than the old one.
* {offered("policy.delay")} [Ask that the fine is put off and the season made longer. # id: policy.delay]
  ~ decide("policy.delay")
  The season grows by one month, to the end of April. Ines telephones her sister, who is relieved, and does not open the site that week.
  "Who comes in April?" asks Marta. "The ones who are already ill."
* {offered("policy.nothing")} [Withhold any change, and keep to the rules. # id: policy.nothing]
  ~ decide("policy.nothing")
  Ines folds the letter. That evening one like it is read aloud on television, and the next evening another.
  Marta's prices stand, and for a week nobody telephones her, which she calls restful.
  Ines sits beside her sister one evening with the site, to see it as her sister sees it.
- -> timeline
= told
~ settle("D25")
The President says that insurers may renew those plans for one more year. # fact: CRI-29
{ asked("D14"):
    "I had priced January with them in it," says Marta.
- else:
    "We had priced January with them in it," says Marta Kowalczyk, who tests for the insurers.
}
-> timeline

=== d26
# scene: d26   # decision: D26   # act: 5   # place: hosting-centre
~ arrive("D26")
{ asked("D26"): -> asks | -> told }
= asks
The day before the holiday. New machines stand on the loading dock, still in plastic, with a menu pinned above them.
The site now carries {say("capacity")} people at once, and December will bring more. # model
{ opening() == "held":
    "New machines and new code together," says the host's night manager. "I would never do both. But there is no second quiet weekend, and half of it helps nobody. Let people wait on a plain page in front." # for: upgrade.both
- else:
    "New machines and new code together," says Kofi. "I would never do both. But there is no second quiet weekend, and half of it helps nobody. Let people wait on a plain page in front." # for: upgrade.both
}
"Only the machines," says Wanjiru, "so that if it breaks I know which of the two it was." # for: upgrade.hardware
{ opening() == "held":
    "My people have had one free Sunday since July," says Priya Raman. "It holds, and in December they could do it awake." # for: upgrade.december
- else:
    "My people have slept nine hours since Sunday," says Priya Raman, "and in December they could do it awake." # for: upgrade.december
}
The dock closes at six.
* {offered("upgrade.both")} [Prepare both this weekend, with a waiting page in front. # id: upgrade.both]
  ~ decide("upgrade.both")
  Somebody brings a turkey, which is cold by the time the first machine answers.
  {
  - list_comes_next():
      By night the page that is to stand in front is ready.
  - chose("opening.queue"):
      On Sunday night the page in front is tried again, with a new number, and somebody has signed this one.
  - else:
      On Sunday night the page in front is switched on, to see if it works. Three people wait in it politely.
  }
  It has one sentence and no pictures, and Wanjiru calls it the best thing that you own.
* {offered("upgrade.hardware")} [Prepare the machines only, and withhold new code. # id: upgrade.hardware]
  ~ decide("upgrade.hardware")
  { list_comes_next():
      By night the first machine is in, and Wanjiru takes the key to the code home with her.
      Nobody had thought of that before. She says that she will sleep better, and so will the code.
  - else:
      By Saturday the machines are in, and nothing breaks, so nobody learns anything from it.
      On Monday the old faults run faster, and Wanjiru writes them down, one by one.
      It is the first list in weeks that does not grow while somebody writes it.
  }
* {offered("upgrade.december")} [Stop for the holiday, and upgrade in December. # id: upgrade.december]
  ~ decide("upgrade.december")
  The machines keep their plastic, and the floor sleeps for two nights, which had been forgotten as a method.
  { not list_comes_next():
      On Monday four faults are found before ten, by people who had looked at them for weeks.
  }
  The policy adviser asks how many days are left. There is time, says Wanjiru, and there is no more than that.
- -> timeline
= told
~ settle("D26")
Over the holiday new machines and new code go in together, behind a waiting page.
{ opening() == "held":
    "I would never do both," says the host's night manager, and does both.
- else:
    "I would never do both," says Kofi, and does both.
}
-> timeline

=== december
# scene: december   # moment: december   # act: 5   # place: humphrey-building
~ arrive("december")
{ opening() == "held": -> growth | -> report }
= report
{
- chose("command.hub") && not opened_late():
    1 December. The date over the clock was yesterday, and a page takes {say("responseSeconds")}. # model
- chose("command.nodate"):
    1 December. No date was given, so none is missed, and a page takes {say("responseSeconds")}. # model
- else:
    1 December. A page takes {say("responseSeconds")}. # model
}
The site can carry {say("capacity")} people at once. {say("selections")} have chosen a plan. # model
{
- chose("repair.paper"):
    "I post nine forms a day," Luz reports from Texas. "The town has begun to write back, and asks me to print larger."
- value("uptimePercent") >= 95:
    "It stays up," Luz reports from Texas, "and I have begun to make appointments."
- else:
    "It is quick when it is there," Luz reports from Texas. "I tell them to bring a book."
}
Kofi does not look up. "We mend what we can see," he says. "Ask Marta what she sees."
-> timeline
= growth
1 December. On the sheet stand {say("selections")} people who chose a plan, and nobody calls a meeting about it. # model
{
- chose("calm.pace"):
    Beside the next group on the door somebody has written a question mark. The two who could answer it now work for a bank.
- chose("calm.all"):
    The five sleep in turns, though nobody asked them to, and the site holds, so nobody asks them to stop.
- else:
    Each office answers for its own part, and each part is green, as in a summer you remember.
}
{
- chose("publish.weekly"):
    On Friday a stranger's letter explains one of your own bad lines to you, and he is right.
- chose("publish.stories"):
    Marta asks for the numbers behind the letters from people with a plan, and nobody is sure who keeps them.
}
"We test your files," says Marta, "because you do not."
-> timeline

=== d27
# scene: d27   # decision: D27   # act: 5   # place: humphrey-building
~ arrive("D27")
"Of the files you sent us, {say("faultyFilesPercent")} carry a fault," says Marta Kowalczyk, who tests for the insurers. # model
{ asked("D27"): -> asks | -> told }
= asks
A newspaper has a number too, a larger one, and would like yours by five.
"Read them with us," she says. "Every morning, name by name, until both lists agree. And tell people to call their insurer, so that they know. It is slow. In January each of them shows a card to a nurse." # for: faults.reconcile
"We have a first sample and no more," says the press officer. "Say that their number is wrong, and give ours when it is good." # for: faults.dispute
"You cannot clean a floor that people walk on," says Wanjiru. "Give me four days without new ones." # for: faults.pause
* {offered("faults.reconcile")} [Prepare to read each file with the insurers, and tell people. # id: faults.reconcile]
  ~ decide("faults.reconcile")
  At eight each morning somebody reads a name, and somebody else says yes, or no, or again.
  {
  - chose("window.freeze"):
      "The layout has not moved since your last day for changes," says Marta. "So what is wrong is only wrong, and not new."
  - chose("pilot.none") and not (launch() == "staged"):
      "We asked you in September to try one region first," says Marta. "It would have been this, with fewer names."
  }
  { chose("authority.part"):
      "In September the line on your plan ended before the files," says Wanjiru. "Nobody was named to watch what nobody had signed."
  }
* {offered("faults.dispute")} [Withhold our number, and say that theirs is wrong. # id: faults.dispute]
  ~ decide("faults.dispute")
  The paper prints its number and your answer, one under the other. Readers remember the number.
  Marta's list grows by a page a day, and she sends it without a letter now.
  Wanjiru, who has read the sample herself, asks whether she may say what she thinks of it, and to whom.
* {offered("faults.pause")} [Stop enrolment for four days, and clean the files. # id: faults.pause]
  ~ decide("faults.pause")
  Luz hangs a paper on the church door, and stands beside it for those who cannot read it.
  On the fifth day the old files are clean, and the line outside the hall goes round the building.
- -> timeline
= told
~ settle("D27")
Each morning both sides read names aloud until the lists agree.
{
- chose("window.freeze"):
    "The layout has not moved since your last day for changes," she says. "So what is wrong is only wrong, and not new."
- launch() == "staged":
    "You began with three states, so there are fewer names to read," she says. "Each takes as long."
- else:
    "We asked in September to try one region first," she says. "It would have been this, with fewer names."
}
-> timeline

=== b3
# scene: b3   # decision: B3   # act: 5   # place: humphrey-building
~ arrive("B3")
{ asked("B3"): -> asks | -> told }
= asks
Marta Kowalczyk, who tests for the insurers, sets a shoe box full of yellow slips on your table.
{ chose("pilot.insurers"):
    "Each was thanked, by your site or by one of ours," she says. "This child is older than his mother."
- else:
    "Each is a person your site thanked," she says. "This child is older than his mother. This woman has joined three times."
}
"How many are there?"
{ value("faultyFilesPercent") >= 5:
    "In our sample, {say("faultyFilesPercent")}. Nobody has a count, because it is nobody's work to count." # model
- else:
    "In our sample, fewer than one in twenty. Nobody has a count, because it is nobody's work to count." # model
}
"Stop what is new and read the files with us," she says. "In January they will show a card to a nurse." # for: files.reconcile
"A sample is cheap," says Mr. Seo, who keeps the budget. "Where it is bad, people will complain." # for: files.sample
"The insurers know their own customers," says Tomas Lindqvist. "Pay them to correct what they receive." # for: files.insurers
Her train goes at four.
* {offered("files.reconcile")} [Withhold every new feature, and prepare to read each file with the insurers. # id: files.reconcile]
  ~ decide("files.reconcile")
  The box stays. Two teams put down what they were building, one of them one day before it was done.
  Each morning somebody reads a name aloud and somebody else says yes, or no, or again.
  { chose("authority.part"):
      "In September you drew a line on the plan, and the files lay behind it," says Wanjiru. "Nobody was named to watch them."
  - else:
      By Friday they have a word for each kind of fault. Most of them are kinds of silence.
  }
* {offered("files.sample")} [Fund a sample each week, and wait for complaints. # id: files.sample]
  ~ decide("files.sample")
  Marta takes the box with her to the train. Each week thirty files are read, and most of them are clean. # reconstructed
  They are chosen by a clerk who likes the top of the page. Marta asks once how he does it.
  Complaints are few. It is not January yet.
* {offered("files.insurers")} [Ask the insurers to correct what they receive, and fund it. # id: files.insurers]
  ~ decide("files.insurers")
  "We will," says Marta. "Then our list will be right and yours wrong, and yours is the one that pays."
  She leaves the box, since it is no longer her work to keep it.
  Mr. Seo finds the money in a fund for repairs. "It is a repair," he says. "It is only not ours."
- -> timeline
= told
~ settle("B3")
Marta Kowalczyk, who tests for the insurers, brings a shoe box of yellow slips. Each of them is a person your site thanked, and a file that is wrong.
Some files are read each week, and most are clean, and she takes the box with her to the train.
-> timeline

=== deadline
# scene: deadline   # moment: deadline   # act: 5   # place: church-hall
~ arrive("deadline")
Christmas Eve, the church hall in Texas, and the last day for cover from January is over.
{ not chose("policy.nothing"):
    At the fullest hour {say("peakConcurrent")} people were on the site at once. # model
}
{
- chose("repair.paper"):
    "You gave them paper this autumn," says Luz. "I put out pens, and every chair was taken. Nobody has told me what arrived."
- value("capacity") >= value("peakConcurrent"):
    "It never said wait," says Luz. "I had put out chairs for waiting, and they stayed empty."
- way("waiting"):
    "A page gave them a place," says Luz. "The same day it called them back. Nobody had believed that part."
- else:
    "It did not say wait," says Luz. "It turned, and it turned. Some of them stayed to watch it turn."
}
{
- chose("scope.thirty") && opening() == "failed":
    "Half my hall reads Spanish," she says. "You cut that in August, so I was the Spanish site. I am hoarse."
- chose("calm.pace"):
    "My Spanish readers are the fifth line on your list," she says. "I could plan for it. I could not make it come sooner."
- chose("files.reconcile"):
    "Two of them had a call from an insurer, to say all was well," she says. "Nobody had ever had that call."
}
{say("selections")} people have chosen a plan. A plan is not yet a card, and a card is not yet a doctor. # model
She folds all the chairs but nine, for those who are not done.
-> timeline
