// Act 4: the opening, hour by hour as the desk could see it, and the seventh night.

// True where people could first apply on 1 November.
=== function opened_late()
~ return launch() == "later" || launch() == "browse"

// Whether so much had run from end to end that somebody got through on the first morning.
VAR some_through = false

=== october
# scene: october   # moment: october   # act: 4   # place: humphrey-building
~ arrive("october")
Congress has passed no budget, and at midnight the government closed. Guards tape notices to museum doors.
{ launch() == "browse": -> looking | -> waiting }
= waiting
Your notice hangs beside theirs: people can apply from 1 November.
A camera crew films a locked door. "They want to know which of the two closings is yours," Ines says.
"I missed one poster," Luz says from Texas, "and a man took the morning off. He has a folder. What do I give him?"
Two floors down Wanjiru has a month to run all of it.
-> timeline
= looking
At eight one page opens, with plans and prices and no button to apply.
A camera crew waits for something to break, and at noon sends for sandwiches.
In a church hall in Texas Luz Ortega, who helps people to enrol, reads prices aloud to a man.
{ chose("browsing.table"):
    "It is only a table," she says on the telephone, "but it loads. Nobody here asks it to be beautiful."
}
"Now we sign?" the man asks her. Not before 1 November, she tells him, and he writes the date on his hand.
Two floors down Wanjiru counts where people stop, which nobody has counted before.
-> timeline

=== launch_day
# scene: launch_day   # moment: launch   # act: 4   # place: humphrey-building
~ arrive("launch")
~ some_through = value("trueReadiness") >= 7
{ launch() == "later" || launch() == "browse":
    // A month more: what is there by then parts runs higher up.
    ~ some_through = value("trueReadiness") >= 10
}
{ launch():
- "all": -> everyone
- "staged": -> some
- "later": -> month_later
- else: -> after_looking
}
= everyone
Congress has passed no budget. At midnight the government closes, and at the same minute you open.
The last slide on your desk says: ready, {say("reportedReadiness")}. # model
Ines types the address into her own laptop. Nobody in the building has another way to look. # reconstructed
{
- chose("opening.queue"):
    A plain page gives her a place in the line, and still nobody has signed the number on the slip.
- some_through:
    The front page comes, and after some time the next, and the plans. "I have insurance," she remembers, and closes the lid.
- else:
    The front page comes, and the next one asks her to wait, and thanks her. She waits until one.
}
At nine Luz Ortega calls from a church hall in Texas, where she helps people with their forms.
{
- chose("opening.queue"):
    "Nine people, and three are in," she says. "The rest have a place, and have gone for coffee."
- some_through:
    "Nine people, and one is done," she says. "She came at six, and the others had breakfast first."
- else:
    "Nine people, and all of them are at the page that makes an account," she says.
    { chose("browsing.off"):
        On the other telephone is Tomas Lindqvist, whose firm built it. "You took the price page away, so all of them meet mine." The project manager shakes his head. # fact: REQ-02
    }
}
{
- chose("browsing.keep"):
    "The price page you kept is open beside it, and they write the numbers down while they wait."
- chose("browsing.table"):
    "Your plain table is open beside it, and they write the numbers down while they wait."
}
{ chose("integrator.agency"):
    At four the press office wants one number, and three war rooms send one each. # fact: LCH-22
- else:
    At four the press office wants one number, and there is one, for all the firms, which nobody disputes.
}
At ten Ines opens the laptop again. "Does it work?" you ask.
"That depends on when you ask," she says.
-> timeline
= some
Congress has passed no budget. At midnight the government closes, and at the same minute you open, to a few.
The last slide on your desk says: ready, {say("reportedReadiness")}. # model
Whoever lives elsewhere finds a page with a date on it. In Congress they call it a small opening, meaning small.
Ruth Aguinaldo's state is in, and at nine she calls from a county counter.
{ some_through:
    "I can see their hands," she says. "One is done, and the clerk has asked her to stay, so that the others can see one."
- else:
    "I can see their hands," she says. "They all stop at the page that makes an account, at the same line."
}
{ chose("window.overlap"):
    "Your tester was here in August," she adds. "She asked you for time last winter, and you kept the date. It shows."
}
At ten Luz Ortega, who helps people with their forms, calls from a hall in Texas, which is not in.
"They ask why them and not us," she says. "I read them your page, twice."
"Does it work?" you ask Ines. "That depends on where you live," she says.
-> timeline
= month_later
The government has been open again for two weeks.
The last slide on your desk says: ready, {say("reportedReadiness")}. # model
At midnight Ines types the address into her own laptop.
{ some_through:
    The front page comes, and the next one, and the plans. "A month," she says to the screen. She may be thanking it.
- else:
    The front page comes, and the next one asks her to wait. "A month," she says to the screen.
}
At nine the cameras are back, but the door is open, which is worth less.
In Texas the man with the folder is first in the church hall.
{ some_through:
    By noon he has a plan. "He wanted me to ask what the month was for," says Luz, "and I told him: this."
- else:
    By noon he stands where he would have stood in October. "He wants to know what the month was for," says Luz, "and so do I."
}
{ chose("scope.date"):
    "You asked for it in August, he says," she adds, "and he has kept the newspaper."
}
At ten Wanjiru comes up, shoes in hand. "Ask me on the seventh day," she says.
-> timeline
= after_looking
For a month people could look and not apply, and tonight one button is added.
The last slide on your desk says: ready, {say("reportedReadiness")}. # model
At midnight Ines types the address into her own laptop.
{ some_through:
    The button works, and she presses it once more to be sure.
- else:
    The plans come at once, as all month, but the button opens a page that asks her to wait.
}
At nine the man from Luz Ortega's hall is back. The date on his hand has washed off, and he came on the right day.
{ some_through:
    "He knew the plan, the price and the doctor," says Luz, "and he was done before the coffee was."
- else:
    "He knows the plan, the price and the doctor," says Luz, "but the site wants an account from him first."
}
{ chose("browsing.keep"):
    "Half the hall chose at home," she says. "You left them the window in September."
}
At ten Wanjiru brings a sheet: where people stop, by page. "In October we learned to count," she says.
-> timeline

=== verdict
# scene: verdict   # moment: verdict   # act: 4   # place: humphrey-building
~ arrive("verdict")
{ opening() == "held": -> held | -> failed }
= failed
Past midnight, the seventh day over, Ines lays down two sheets, and the one for the press counts visits.
Yours counts people with a plan: {say("selections")}. # model
When a page comes at all, it takes {say("responseSeconds")}. # model
{ launch() == "staged":
    From the county counter Ruth sends a photograph of a list on yellow paper.
- else:
    From Texas Luz sends a photograph of a list on yellow paper.
}
{ some_through || chose("opening.queue") || value("selections") >= 40000:
    A few of the names are crossed out.
- else:
    One name is crossed out, and the hour beside it is ten to five in the morning.
}
{
- chose("window.overlap") and opened_late():
    Wanjiru stands in the door. "Last winter your plan took the spring from my tests," she says, "and in October you gave one month back."
- chose("window.overlap") and launch() == "staged":
    Wanjiru stands in the door. "You left me two weeks to look for faults," she says, "and three states found them in one."
- chose("window.overlap"):
    Wanjiru stands in the door. "You kept the date, and testing got what was left," she says, "which came to two weeks."
- chose("window.freeze"):
    Wanjiru stands in the door, with one of her cards. "The rules stopped on your day in March," she says, "so we can see what is broken."
- else:
    Wanjiru stands in the door. "You held the review, and we cut eleven things," she says, "but what we cut is not what broke."
}
{ chose("opening.queue"):
    "Your line at the door gave it time to breathe," she adds, "but it did not make it well."
}
{ chose("pilot.insurers"):
    Four insurers' own sites sold plans all week. "Theirs," writes Marta Kowalczyk, who tests for all of them, "and I said that I may say it."
}
On the first day the word in the corridor was slow, and tonight it is broken.
-> timeline
= held
Past midnight, the seventh day over, Ines lays down one sheet: {say("selections")} people have chosen a plan. # model
Most of those who tried are through, or know when to come back.
{ launch() == "staged":
    Ruth has photographed a list on yellow paper at the county counter. Most names are crossed out, and her thumb is on the last one.
- else:
    Luz has photographed a list on yellow paper. Most names on it are crossed out, with the hour.
}
{
- chose("window.freeze"):
    Wanjiru stands in the door. "You gave us a last day in March," she says, "and after it we tested one thing, not nine."
- chose("scope.more"):
    Wanjiru stands in the door. "You gave me people in August, and they brought their chairs," she says, "and that is all it was."
- else:
    Wanjiru stands in the door. "It held," she says. "I am not certain which of us did that."
}
The cameras have left for something that goes wrong. Two of the hub's engineers have resigned: it works, so they may go.
{ chose("pilot.insurers"):
    Many of the plans were sold on four insurers' own sites, and the other insurers would like to be seen.
}
The insurers' test lead, Marta Kowalczyk, writes one line. "Some of your people reach us twice, and I only mention it."
-> timeline
