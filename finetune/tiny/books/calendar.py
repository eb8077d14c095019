"""Appointments: making, finding, moving and cancelling them."""

BOOK = """
calendar.create_meeting | Creates a meeting with guests. | title:title "Name of the meeting"; start.date:isodate "Day, YYYY-MM-DD"; start.time:isotime "Start, HH:MM in 24 hour format"; guests?:email[] "Addresses to invite"; duration_minutes?=30:15..180 "Length in minutes"; online?:true=as a video call,online|false=in person,on site "Whether it takes place online"
    meeting {title} on {start.date} at {start.time}
    set up {title} for {start.date}, {start.time}
    schedule {title} on {start.date} from {start.time} for {duration_minutes} minutes
    invite {guests} to {title} on {start.date} at {start.time}
    I need an hour with the team: {title}, {start.date} {start.time}, {online}
    put down {title}, {start.date}, {start.time}, {duration_minutes} min, with {guests}
    At {start.time} on {start.date} we talk about {title}, please arrange it {online}.
    arrange {title} {online} at {start.time}, {start.date}
    book {duration_minutes} minutes for {title} on {start.date} starting {start.time}
    on {start.date} gather {guests} for {title} at {start.time}
    could you get {title} on everyone's schedule for {start.date}, {start.time}
    new appointment called {title}, day {start.date}, time {start.time}
    {start.date} {start.time} {title}
    let's do {title} {online} on {start.date}, beginning {start.time}, {duration_minutes} minutes long
    ? start.time  schedule {title} on {start.date}
    ? start.date  set up {title} at {start.time}
    ? title  invite {guests} on {start.date} at {start.time}
    & meeting {title} at {start.time} on {start.date} and on {start.date#2}
    & schedule {title} on {start.date} at {start.time} and {title#2} on {start.date#2} at {start.time#2}
    ! who came to the meeting <title>
    ! write the minutes of the meeting <title>
    ! find a restaurant for <date> at <clock>
    ! Take <email> off the list of guests for <id>, she has left the company.
    ! make <id> twenty minutes longer, we never get through the agenda
    ! did <person> say yes or no to the invitation for <date>?
    ! Is a video call really better than a meeting on site if only 4 people come?
    ! Create a folder called <word> for the holiday pictures
calendar.search | Search appointments by words within a period. | words:phrase "Words in the title or the description"; from_date?:isodate "Earliest day"; to_date?:isodate "Latest day"; calendar_name?=personal:personal=personal,private|work=work,office,business|family=family,shared family "Which calendar"
    when is {words}
    find the appointment {words}
    search my calendar for {words}
    do I have anything called {words} between {from_date} and {to_date}
    {words}, when was that again?
    look up {words} in the {calendar_name} calendar
    is {words} already planned in my {calendar_name} calendar
    On what day did I put {words}? It must be after {from_date}.
    Which entries mention {words}, up to {to_date}?
    check the {calendar_name} calendar for {words} from {from_date} to {to_date}
    I forgot the date of {words}, could you find it
    until {to_date} and from {from_date}, any {words}?
    {calendar_name} calendar: {words}
    show every entry with {words} in it
    ? words  search my {calendar_name} calendar
    ? words  find an appointment between {from_date} and {to_date}
    & when are {words} and {words#2}
    & search the {calendar_name} calendar for {words}, {words#2} and {words#3}
    ! rename the event <phrase> to <phrase>
    ! find my mails about <phrase>
    ! I'd like the entry <phrase> printed on one page for the fridge
    ! paint everything in my family calendar green and the work calendar blue
    ! How much have we spent on <phrase> since <isodate>?
    ! Do most people keep their private and their office calendar apart, or is one enough?
    ! search the flat for my reading glasses, I had them at <clock>
calendar.free_slots | Finds gaps in your calendar on one day that are long enough. | date:isodate "Day to look at"; minutes:15..240 "Needed length in minutes"; not_before?:isotime "Earliest start"; not_after?:isotime "Latest end"
    when am I free on {date} for {minutes} minutes
    find {minutes} minutes on {date}
    free slot {date} {minutes} min
    is there a gap of {minutes} minutes on {date} between {not_before} and {not_after}
    I have to squeeze in something that takes {minutes} minutes on {date}
    on {date}, do I have {minutes} minutes to spare
    {date}: an opening of {minutes} minutes, not before {not_before}
    Where could I fit {minutes} minutes into {date}, being done by {not_after}?
    look for {minutes} unbooked minutes on {date} after {not_before}
    how about {date}, I need {minutes} minutes for the dentist, finished before {not_after}
    any hole in my schedule on {date} that's {minutes} minutes long
    open time on {date}, at least {minutes} minutes, no earlier than {not_before} and no later than {not_after}
    please see when on {date} nothing is planned for {minutes} minutes
    room for {minutes} minutes, latest end {not_after}, earliest start {not_before}, on {date}?
    ? minutes  when am I free on {date}
    ? date  find a gap of {minutes} minutes
    ? date  when do I have {minutes} minutes after {not_before}
    & when do I have {minutes} minutes on {date} and on {date#2}
    & find a gap on {date} for {minutes} minutes and for {minutes#2} minutes
    ! are there free seats on the train on <date>
    ! block the whole day <date>
    ! Mark me as out of office on <date>, all day, whatever comes in
    ! Let <person> see when I am free, but only in the week of <date>.
    ! how many hours did I sit in meetings on <isodate>
    ! Why does everyone pick slots of 30 minutes when 25 would do?
    ! find me a parking space near the station for <date>, from <clock> on
calendar.move_event | Moves an existing event to another day or time. | event_id:id "Event to move"; new_date:isodate "New day, YYYY-MM-DD"; new_time?:isotime "New start, stays as it is when left out"; notify_guests?=true:yesno "Tell the guests about the change"
    move {event_id} to {new_date}
    reschedule {event_id} for {new_date} at {new_time}
    shift {event_id} to {new_date}
    {event_id} has to be on {new_date} instead
    I'm ill, so put {event_id} off until {new_date}
    push {event_id} to {new_date}, {new_time}, notify guests {notify_guests}
    change the day of {event_id} to {new_date}
    Could {event_id} take place on {new_date} at {new_time} instead?
    postpone {event_id}, new date {new_date}
    new_date {new_date} and new_time {new_time} for {event_id}
    bring {event_id} forward to {new_date}
    at {new_time} on {new_date} would be better for {event_id}, tell the guests: {notify_guests}
    {event_id} -> {new_date} {new_time}
    drag {event_id} over to {new_date}; informing the others: {notify_guests}
    ? new_date  reschedule {event_id}
    ? event_id  move the event to {new_date} at {new_time}
    ? new_date  can you postpone {event_id}
    & move {event_id} and {event_id#2} to {new_date}
    & shift {event_id} to {new_date} and {event_id#2} to {new_date#2}
    ! move <file> to <folder>
    ! change the guests of <id>
    ! who is invited to <id>
    ! Give <id> to <person>, he is going to chair it from now on.
    ! swap the rooms of <id> and <id>, ours has no projector
    ! Whose idea was it to put <id> so early?
    ! Should you tell the guests 1 day or 3 days ahead when something gets postponed?
    ! please move the big wardrobe into the guest room before <date>
calendar.cancel_event | Cancels an event and can tell the guests why. | event_id:id "Event to cancel"; reason?:sentence "Explanation for the guests"; whole_series?=false:true=with the whole series,all occurrences|false=just this one,this occurrence only "For repeating events"
    cancel {event_id}
    call off {event_id}
    {event_id} is not happening, remove it, {whole_series}
    drop {event_id} from my calendar
    please cancel {event_id} and tell them {reason}
    scrap {event_id}, {whole_series}
    I can't make it to {event_id}, so cancel it with the explanation {reason}
    delete the appointment {event_id}
    take {event_id} out, {whole_series}, reason: {reason}
    We no longer need {event_id}.
    kill {event_id}, {whole_series}
    cross {event_id} off, {reason}
    clear {event_id} from the schedule, {whole_series}
    let the guests of {event_id} know it's off because {reason}
    ? event_id  cancel the event, {whole_series}
    ? event_id  call it off and say {reason}
    & cancel {event_id} and {event_id#2}
    & call off {event_id}, {event_id#2} and {event_id#3}, {whole_series}
    ! cancel my order <id>
    ! who cancelled <id>
    ! cancel my subscription to <company>
    ! Bring <id> back, I deleted it by accident yesterday evening
    ! turn off the reminder for <id> but leave the rest as it stands
    ! how many of the people invited to <id> have accepted so far?
    ! What would be a believable excuse for calling off a dinner at <clock>?
    ! cancel my gym membership from <date>, it's too far away anyway
calendar.add_repeating | Adds an appointment that comes back every week. | title:title "What it is"; weekdays:weekday[] "On which days of the week"; time:isotime "Start, HH:MM"; weeks?=10:2..52 "For how many weeks"; remind_minutes?=15:5..120 "Reminder before the start, in minutes"
    every {weekdays} at {time}: {title}
    {title} each {weekdays} {time}
    put {title} on {weekdays} at {time} for {weeks} weeks
    I go to {title} every {weekdays}, it starts at {time}
    weekly {title}, {weekdays}, {time}, remind me {remind_minutes} minutes ahead
    for the next {weeks} weeks, {title} takes place on {weekdays} at {time}
    make {title} a regular thing on {weekdays}, start {time}
    add a recurring {title} at {time} on {weekdays}
    My course {title} runs {weeks} weeks, always {weekdays} at {time}.
    repeat {title} on {weekdays} at {time} for {weeks} weeks with a reminder {remind_minutes} minutes before
    on {weekdays} I always have {title} at {time}
    {time} on {weekdays}, {title}, over {weeks} weeks
    can you enter {title} for all {weekdays} at {time}, and nudge me {remind_minutes} minutes earlier
    ? time  every {weekdays} I have {title}
    ? weekdays  repeat {title} every week at {time}
    ? title  add something every {weekdays} at {time}
    & every {weekdays} at {time} {title}, and at {time#2} {title#2}
    & weekly on {weekdays} at {time}: {title}, {title#2} and {title#3}
    ! repeat the last song
    ! how often did I go to <title> this year
    ! My yoga moved upstairs, so write room 12 as the place of <id>.
    ! set the reminder of <id> to a louder sound
    ! Who teaches the Thursday course and what does she charge per evening?
    ! Are Mondays or Fridays the better days for a weekly team round?
    ! Add a pinch of salt and two eggs to the recipe for <phrase>
"""
