"""Clocks around the world, durations and spans of days."""

BOOK = """
world_clock | Current local time in several cities at once. | cities:city[] "Cities to show"; hour_format?=24h:24h=in 24 hour format,24h|12h=with am and pm,12h "Style of the clock"; show_seconds?:yesno "Include the seconds"
    what time is it in {cities}
    clock {cities}
    show me the local times for {cities} {hour_format}
    how late is it now in {cities}
    I have friends in {cities}, what do their watches say?
    Current time for {cities}, {hour_format}
    {cities}: time now?
    tell me the hour in {cities}, seconds {show_seconds}
    Are people in {cities} still awake at this moment?
    time of day in {cities}, {hour_format}, show seconds {show_seconds}
    please give the present time at all of these places: {cities}
    what hour is it currently over in {cities}
    I'm about to ring our offices in {cities}, what time do they have, {hour_format}?
    ? cities  show me the local times {hour_format}
    ? cities  what time is it over there, seconds {show_seconds}
    & show the time in {cities} {hour_format} and {hour_format#2}
    ! set the clock of my phone to <city> time
    ! when does the shop in <city> open
    ! Take <city> off my row of clocks, nobody of ours works there any longer.
    ! the clock in our lobby for Tokyo is 4 minutes slow, put it right
    ! when does the sun set in <city> today?
    ! Is the 24h style more usual in Lisbon than the one with am and pm?
    ! show me a decent hotel in <city>, not over <amount> a night
zone_difference | Number of hours between the clocks of two places. | first_place:city "Place to count from"; second_place:city "Place to count to"; on_date?:isodate "Day for which to compute it, since summer time changes it"
    time difference between {first_place} and {second_place}
    how many hours is {second_place} ahead of {first_place}
    {first_place} vs {second_place}, hours apart?
    How far apart are the clocks in {first_place} and {second_place}?
    what's the hour gap from {first_place} to {second_place}
    I live in {first_place} and my boss sits in {second_place}, how many hours are between us?
    is {second_place} earlier or later than {first_place} on {on_date}, and by how much
    by how much must I change my watch when I go from {first_place} to {second_place}
    on {on_date}, what is the difference between {first_place} and {second_place}
    second place {second_place}, first place {first_place}, offset please
    When I land in {second_place} coming from {first_place} on {on_date}, how many hours do I lose or win?
    compare the time zones of {first_place} and {second_place} for {on_date}
    jet lag from {first_place} to {second_place}
    ? second_place  how many hours ahead of {first_place} is it
    ? first_place  what is the difference to {second_place} on {on_date}
    & time difference between {first_place} and {second_place}, and between {first_place#2} and {second_place#2}
    & how many hours are {second_place}, {second_place#2} and {second_place#3} ahead of {first_place}
    ! how far is it from <city> to <city> in kilometers
    ! what is the difference in price between <city> and <city>
    ! Move <city> into the same zone as <city> on our company map, they share one office now.
    ! shift all the meetings of the Denver team by 2 hours so that they suit Madrid
    ! How many people live in the zone of <city>?
    ! why do some places have clocks that are off by half an hour and not by a full one
    ! What's the difference between the menus of our canteens in Oslo and in <city>?
find_call_window | Finds hours of a day at which people in all given cities are awake. | cities:city[] "Where the people are"; earliest:isotime "Earliest acceptable local time, HH:MM"; latest:isotime "Latest acceptable local time, HH:MM"; day?:isodate "Day of the call, YYYY-MM-DD"; minutes?=30:15..120 "Length of the call"
    when can people in {cities} talk, between {earliest} and {latest} their time
    find a window for {cities} from {earliest} to {latest}
    call with {cities}, not before {earliest} and not after {latest}
    No one in {cities} should have to join later than {latest} or earlier than {earliest}. When is that possible?
    good hour for {minutes} minutes with {cities}, earliest {earliest}, latest {latest}
    I want all of {cities} in one conversation on {day}, local times {earliest} to {latest}
    latest {latest}, earliest {earliest}, cities {cities}: when do we meet
    which hours work for colleagues in {cities} if they're around from {earliest} until {latest} on {day}
    is there an overlap of {earliest}-{latest} among {cities}
    on {day}, find a slot that suits {cities}, nobody up before {earliest} or working after {latest}
    We are spread over {cities} and work {earliest} to {latest}; when could we overlap for {minutes} minutes?
    {cities} / {earliest} / {latest} / {day}
    until {latest}, starting at {earliest} at the soonest, common hours of {cities} please
    ? cities  find an hour for a call between {earliest} and {latest}
    ? latest  when can {cities} talk, not before {earliest}
    ? earliest  a call with {cities} on {day}, not later than {latest}
    & find a window for {cities} from {earliest} to {latest} on {day} and on {day#2}
    & when can people in {cities} talk for {minutes} minutes and for {minutes#2} minutes, between {earliest} and {latest}
    ! invite everyone in <city> to the call
    ! call <person> in <city>
    ! put off tomorrow's call with Berlin and Seoul, <person> is on a plane
    ! Record the call with <city> at 15:00 and mail it to <email>.
    ! who from the <city> office was missing when we talked on <isodate>?
    ! Are people in Brazil later risers than people in Japan?
    ! find me a window seat from <city> to <city>, <date>, not behind the wing
add_to_time | Adds hours and minutes to a time of day. | start:isotime "Time to begin with, HH:MM"; hours:1..23 "Whole hours to add"; minutes?=0:1..59 "Minutes to add"; backwards?:true=backwards,into the past|false=forwards,into the future "Subtract instead of adding"
    what time is it {hours} hours after {start}
    {start} plus {hours} hours
    {start} + {hours}h {minutes}min
    If I leave at {start} and drive for {hours} hours, when do I arrive?
    add {hours} hours and {minutes} minutes to {start}
    my shift begins at {start} and lasts {hours} hours, when am I done
    The roast goes in at {start} and needs {hours} hours {minutes} minutes, when is it ready?
    count {hours} hours {backwards} from {start}
    start at {start} and go {hours} hours {minutes} minutes {backwards}
    it takes {hours} hours from {start}, so until when?
    {minutes} minutes and {hours} hours from {start}, which time is that
    {hours} hours later than {start}
    what will the clock say {hours} hours and {minutes} minutes past {start}
    hours {hours}, start {start}, {backwards}
    ? start  what time will it be if I add {hours} hours and {minutes} minutes
    ? hours  I start at {start}, when will I be finished?
    & what is {start} plus {hours} hours, and plus {hours#2} hours
    & add {hours} hours to {start} and to {start#2}
    ! set a timer for <small> hours
    ! add <small> hours to my time sheet
    ! The timer that I started at 14:20 for 2 hours rang far too early, have it repaired by <person>.
    ! delay the train of 07:45 by half an hour, <person> is still at home
    ! how much would I be paid for 6 hours if I started at 22:00?
    ! Is a shift of 12 hours from 06:00 more tiring than one of 8 through the night?
    ! add 2 hours of parking for the blue van, the ticket ran out at <clock>
count_days | Counts the days between two calendar dates. | start_date:isodate "First day, YYYY-MM-DD"; end_date:isodate "Last day, YYYY-MM-DD"; unit?=days:days=in days|weeks=in weeks,as weeks|months=in months,as months "Unit of the answer"; working_days_only?:true=working days only,leaving out weekends|false=weekends included,all days "Skip Saturdays and Sundays"
    how many days from {start_date} to {end_date}
    days between {start_date} and {end_date}
    {start_date} until {end_date}, how long is that
    How long is it from {start_date} to {end_date} {unit}?
    count from {start_date} up to {end_date}, {working_days_only}
    I was born on {start_date}; how old was I on {end_date} {unit}
    the contract ends {end_date} and started {start_date}, how long did it run
    what's the span {start_date} - {end_date} {unit}, {working_days_only}
    end date {end_date}, start date {start_date}, give me the number of days
    If I'm off from {start_date} and back on {end_date}, how many days is my leave, {working_days_only}?
    by {end_date}, how much time will have passed since {start_date}
    we have from {start_date} till {end_date} to finish, tell me the duration {unit}
    number of days ({working_days_only}) in the period {start_date} to {end_date}
    ? end_date  how many days are there from {start_date}
    ? start_date  how long until {end_date} {unit}, {working_days_only}
    & how many days are there from {start_date} to {end_date} and to {end_date#2}
    & count the days between {start_date} and {end_date} and between {start_date#2} and {end_date#2}
    ! put a holiday from <date> to <date> in my calendar
    ! what day of the week was <date>
    ! extend my contract, the one from 2023-02-01 to 2024-01-31, by another year
    ! Could you shorten my leave by a few days and give the rest to <person>? It was to run from <isodate> to <isodate>.
    ! what did <person> do all day between <isodate> and <isodate>?
    ! Do you think 30 working days are enough to learn the basics of <language>?
    ! count the chairs in the hall before <date>, we must have 140
summer_time.changes | Dates on which the clocks go forward and back in a country. | country:country "Country to look up"; year:year "Calendar year, four digits"; direction?=both:forward=forward,to summer time|back=back,to winter time|both=both ways "Which change to return"
    when do the clocks change in {country} in {year}
    daylight saving {country} {year}
    does {country} switch to summer time in {year}, and when?
    In {year}, on which day do clocks go {direction} in {country}
    clock change {direction} in {country}, {year}
    Is there a switch {direction} in {country} during {year}?
    {country}, {year}: when is the hour lost
    I'm flying to {country} in {year} and don't want to miss the time shift, which dates is it?
    year {year}, country {country}, dates of the time shift
    on what weekend of {year} does {country} turn its clocks {direction}
    tell me the DST dates of {year} for {country}
    when do people in {country} get an extra hour of sleep in {year}
    for {country} I need the {year} changeover {direction}
    ? year  when do the clocks change in {country}
    ? country  when is the switch {direction} in {year}
    & when do the clocks change in {country} in {year} and in {year#2}
    & daylight saving dates of {year} for {country}, {country#2} and {country#3}
    ! what is the longest day of <year>
    ! which public holidays does <country> have in <year>
    ! abolish the clock change in <country> as of 2027, I'm sick of it
    ! Turn my oven and my father's watch back an hour right now, he's visiting from <country> and has no clue how.
    ! who decided in 1980 that <country> should have summer time?
    ! Which is harder on the cows, the change in March or the one in October?
    ! change my flight to <country> to <isodate>, the earlier one
"""
