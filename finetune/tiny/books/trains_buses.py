"""Timetables and tickets of trains and buses, delays and refunds."""

BOOK = """
timetable.next_departures | Lists the next departures from a stop or station. | stop:~Central Station,Market Square,Harbour Bridge,University,Old Town Hall,Airport Road,Kings Park,Zoo Gate,Hospital North,Mill Lane,Stadium East,Opera,Lakeside,Church Street "Stop or station"; line?:~4,17,S3,U6,N42,X90,tram 11,bus 28,Red Line,RE5,Blue Line,M2 "Only this line"; count?=5:3..15 "How many departures to list"; after?:isotime "Not before this time, HH:MM"
    next departures from {stop}
    {stop} {line} departures
    when does the next one leave {stop}
    Could you tell me the next {count} trains or buses from {stop}, please?
    I just missed it at {stop} by a second! When is there another one?
    {stop}, after {after}: what's leaving?
    what can I catch at {stop} from {after} on
    stop {stop}, line {line}, first {count} only
    whens {line} comin at {stop}
    show the departure board of {stop}
    My bag is heavy, it pours, and the display with the 2 broken lamps shows nothing at all, so how soon does something go from {stop}?
    from {after} onwards, list {count} departures at {stop}
    ? stop  when does the next {line} leave
    ? stop  show me {count} departures after {after}
    & next departures from {stop} and from {stop#2}
    & when does {line} leave {stop}, and when does {line#2} leave {stop#2}
    ! who designed the station <word>
    ! how many people use the bus every day
    ! what is the next film in the cinema
    ! is there a supermarket near the stop
    ! let bus 28 stop at Mill Lane too, we've asked for 5 years
    ! The signs at Zoo Gate should read <phrase> from <date> on, have them changed.
    ! how many lifts are there at Harbour Bridge, and do they work?
    ! trams or buses, what do people in big cities like better
    ! when does the next episode of <phrase> come out
timetable.plan_journey | Plans a trip by train and bus from door to door, with all changes, to arrive by a given time. | from_place:city "Where the trip starts"; to_place:city "Where it ends"; arrive_by:isotime "Latest arrival, HH:MM"; on_date?:isodate "Day of travel, YYYY-MM-DD"; avoid?:buses=buses|trams=trams|night=night trains|stairs=stairs|changes=changes "What to avoid"
    get me from {from_place} to {to_place} by {arrive_by}
    {from_place} {to_place} arrive {arrive_by}
    I must be in {to_place} at {arrive_by}, starting from {from_place}
    Would you work out a trip from {from_place} to {to_place} that arrives no later than {arrive_by}?
    The interview in {to_place} begins at {arrive_by} and I live in {from_place}. How do I get there without a car?
    by {arrive_by} on {on_date} I have to reach {to_place}, coming from {from_place}
    to {to_place} from {from_place}, be there {arrive_by}, no {avoid}
    from {from_place}, to {to_place}, arrival {arrive_by}, date {on_date}
    how do i get 2 {to_place} b4 {arrive_by}, im in {from_place}
    public transport {from_place} to {to_place}, without {avoid}, arriving at {arrive_by} at the latest
    Grandma turns 90 and there will be 35 guests, so being late is no option: which connection brings me out of {from_place} and into {to_place} before {arrive_by}?
    which connection do I take in {from_place} on {on_date} to be in {to_place} at {arrive_by}
    ? from_place  I need to be in {to_place} by {arrive_by}
    ? to_place  how do I get there from {from_place} by {arrive_by}, without {avoid}
    ? arrive_by  plan a trip by bus and train from {from_place} to {to_place}
    & plan a journey from {from_place} to {to_place} and one to {to_place#2}, arriving by {arrive_by}
    & from {from_place} to {to_place} by {arrive_by}, and from {from_place#2} to {to_place#2} by {arrive_by#2}
    ! drive me from <city> to <city>
    ! plan a birthday party for <small> guests
    ! who invented the railway
    ! how many people live in <city>
    ! save my usual way to <city> among the favourites as work
    ! Tell <person> that I'm arriving in <city> at <clock>, and with 2 suitcases
    ! how often did I travel from <city> to <city> last year?
    ! Are night trains cheaper than flying as a rule?
    ! plan a menu without nuts for 12 guests that is ready by 19:30
tickets.buy | Buys tickets and sends them by mail. | kind:single=single,one-way|return=return,round-trip|day=day,all-day|week=weekly,seven-day|month=monthly,thirty-day "Sort of ticket"; zone:~A,AB,ABC,B,C,1,2,3,city centre,inner ring,outer ring,whole network,airport zone "Where it is valid"; adults:2..9 "Number of adults"; children?=0:2..6 "Number of children"; mail_to?:email "Where to send them"
    buy {adults} {kind} tickets for zone {zone}
    {adults} {kind} {zone}
    get {kind} tickets, zone {zone}, {adults} adults and {children} kids
    Could I have {kind} tickets for {adults} grown-ups please? Zone {zone}.
    zone {zone}: {kind} tickets for {adults} people, send to {mail_to}
    We want to ride around zone {zone} without worrying about inspectors. {adults} of us, {kind} please.
    {adults} adults, {children} children, {kind}, {zone}, mail to {mail_to}
    kind {kind}, zone {zone}, adults {adults}, children {children}
    need {kind} tix for {adults} ppl, zone {zone}
    I'd like to pay for {adults} {kind} passes covering zone {zone}
    The machine ate my coins twice and number 12 is coming around the corner, quick, order {kind} tickets for {adults} adults in zone {zone}.
    with {children} little ones and {adults} adults, which makes it {kind} tickets for zone {zone}, let's purchase them
    ? kind  buy tickets for {adults} adults in zone {zone}
    ? zone  I want {adults} {kind} tickets
    ? adults  {kind} tickets for zone {zone} please, send them to {mail_to}
    & buy {adults} {kind} tickets for zone {zone} and {adults#2} for zone {zone#2}
    & {adults} {kind} tickets and {adults#2} {kind#2} tickets for zone {zone}
    ! buy <small> tickets for the concert
    ! sell my monthly ticket
    ! what is the fine for riding without a ticket
    ! which zone is the best one to live in
    ! I got two AB tickets by mistake and need ABC, swap them
    ! put the weekly ticket for the inner ring under <person>'s name
    ! What does a monthly one for zone 2 cost?
    ! is a day ticket worth it for somebody who only rides 3 times
    ! buy a bunch of tulips for <person>, something around <amount> euros
tickets.show | Fetches one ticket by its number, with validity and barcode. | ticket_no:id "Ticket number"; format?=pdf:pdf=as a PDF,as PDF|image=as a picture,as an image|wallet=for my phone wallet,as a wallet pass "Form of the ticket"; language?:language "Language of the text"
    show ticket {ticket_no}
    {ticket_no} {format}
    open my ticket {ticket_no} {format}
    Could I see the barcode of {ticket_no}, please?
    The inspector is standing right here! Pull up {ticket_no}, hurry.
    {ticket_no}: until when is it valid?
    I'd like {ticket_no} {format}, text in {language}
    ticket number {ticket_no}, format {format}
    lemme see {ticket_no} real quick
    in {language}, fetch the pass with the number {ticket_no}
    I threw away my old phone with 3 years of photos on it, and tomorrow at six I'm leaving, so get me {ticket_no} once more {format}.
    is {ticket_no} still good or has it run out
    ? ticket_no  show my ticket {format}
    ? ticket_no  I need to see the barcode of my pass
    & show tickets {ticket_no} and {ticket_no#2}
    & get {ticket_no}, {ticket_no#2} and {ticket_no#3} {format}
    ! transfer the ticket <id> to <person>
    ! who won the lottery with the ticket <id>
    ! print the file <file>
    ! open a support ticket for my printer
    ! make <id> valid for another week
    ! My bag was stolen at <clock>, so report the pass <id> as lost!
    ! how many rides have I made with <id>?
    ! Is a ticket in the phone wallet safer than one on paper?
    ! show me a picture of a tram in <city> around 1920
check_delay | Reports how late a certain train or bus is running and why. | service:~ICE 595,RE 4417,IC 2023,TGV 8412,Bus 142,S1 21034,EC 37,Night Bus N7,Tram 9,RJ 662,Flix 1120,Express 88,Regional 19,Coach 310 "Train or bus"; station?:city "Delay at this station"; with_cause?=false:true=with the reason,and why|false=without the reason,just the minutes "Also give the cause"
    delay of {service}
    {service} late?
    how late is {service} in {station}
    Could you find out whether {service} is on time today?
    I've been freezing on this platform for ages. Where on earth is {service}?
    {service}: how many minutes behind, {with_cause}
    is {service} running to schedule, {with_cause}
    service {service}, station {station}, {with_cause}
    yo is {service} late again
    will {service} make it to {station} on time
    My daughter is only 9, travels alone for the first time and her phone is dead, so please see if {service} is behind the timetable, {with_cause}.
    at {station}, when is {service} really going to show up
    ? service  how late is my train in {station}
    ? service  is the bus delayed, {with_cause}
    & are {service} and {service#2} late
    & how late is {service} in {station} and in {station#2}
    ! why are trains late in winter
    ! delay the meeting by <medium> minutes
    ! which country has the most punctual trains
    ! is the river between <city> and <city> frozen
    ! hold RE 4417 in <city>, I'm just two minutes away
    ! get me a window seat on ICE 595, coach 7 if possible
    ! how many coaches does EC 37 have?
    ! What makes more trains late, snow or heat?
    ! tell me how far behind the builders are with our house in <city>
claim_refund | Files a claim for money back after a delay or a cancelled service. | booking_code:id "Booking code"; minutes_late:60..300 "Delay on arrival in minutes"; iban:~DE89370400440532013000,GB29NWBK60161331926819,FR7630006000011234567890189,NL91ABNA0417164300,ES9121000418450200051332,AT611904300234573201,CH9300762011623852957,BE68539007547034,DK5000400440116243,PL61109010140000071219812874,IT60X0542811101000000123456,SE4550000000058398257466 "Account for the payment"; extra_costs?:amount "Taxi or hotel in euros"; receipts?:file[] "Receipts"
    claim a refund for {booking_code}, {minutes_late} minutes late, pay to {iban}
    {booking_code} {minutes_late} min {iban}
    I want my money back for {booking_code}: we came in {minutes_late} minutes late. IBAN {iban}.
    Please ask for compensation on {booking_code}, the train was {minutes_late} minutes behind, my account is {iban}.
    {minutes_late} minutes! That's how late we were. Booking {booking_code}, and the cash goes to {iban}.
    to {iban}, please: compensation for {booking_code} because of {minutes_late} minutes of delay and {extra_costs} euros for a taxi
    code {booking_code}, delay {minutes_late}, account {iban}, receipts {receipts}
    I missed the funeral thanks to {minutes_late} minutes of standing still in a field. They owe me for {booking_code}, transfer it to {iban}.
    they were {minutes_late} mins late lol get me my cash, {booking_code}, {iban}
    extra costs of {extra_costs} euros came up since {booking_code} arrived {minutes_late} minutes late, reimburse {iban}
    The conductor with badge 77 was friendly and gave us water in coach 5, still I insist on being paid for {minutes_late} minutes of delay on {booking_code}, into {iban}.
    with {receipts} attached, demand repayment for {booking_code} to {iban}, late by {minutes_late} minutes
    ? booking_code  I was {minutes_late} minutes late, refund to {iban}
    ? minutes_late  get my money back for {booking_code}, account {iban}
    ? iban  claim a refund for {booking_code}, it was {minutes_late} minutes late
    & refund {booking_code} for {minutes_late} minutes and {booking_code#2} for {minutes_late#2} minutes to {iban}
    ! refund the <product> that I bought
    ! what are my rights when a train is late
    ! transfer <amount> euros to <person>
    ! cancel the booking <id>
    ! move booking <id> to the same train on <date>
    ! the seats in <id> should be in my husband's name, that's <person>
    ! how many bonus points did I earn with booking <id>
    ! From how many minutes on do they usually pay back half of the fare?
    ! claim my lost umbrella from the office in <city>, it has a duck on the handle
refund_progress | Shows how far a filed refund claim has come. | claim_id:id "Number of the claim"; last_name:~Novak,Jensen,Okafor,Moreau,Silva,Tanaka,Kowalski,Haddad,Murphy,Lindgren,Rossi,Becker,Ivanova,Chen "Family name on the claim"; history?=false:true=with all steps,with the full history|false=just the latest state,only the current state "Also list the earlier steps"
    how far is claim {claim_id}, name {last_name}
    {claim_id} {last_name}
    progress of {claim_id} for {last_name}, {history}
    Could you see what has become of my claim {claim_id}? My last name is {last_name}.
    I sent it in two months ago and heard nothing. {last_name}, {claim_id}, when do I get paid?
    {last_name} here, has {claim_id} been approved?
    claim {claim_id}, family name {last_name}, {history}
    under the name {last_name} there is a claim {claim_id}, show it {history}
    any luck w {claim_id} yet? its {last_name}
    is the money for {claim_id} on its way to {last_name}
    They promised 14 days, a Mr Brandt on the phone even said ten, but my account is still empty, so what is happening with {claim_id}, filed by {last_name}?
    {history}: claim {claim_id} of {last_name}
    ? claim_id  how is my refund going, my name is {last_name}
    ? last_name  has claim {claim_id} been paid
    & how far are the claims {claim_id} and {claim_id#2} of {last_name}
    & progress of claim {claim_id} for {last_name} and claim {claim_id#2} for {last_name#2}
    ! withdraw my claim <id>
    ! how much progress did <person> make at school
    ! who handles complaints about rude drivers
    ! change the name on claim <id> to <person>
    ! Pass claim <id> on to the ombudsman, I won't accept those 12 euros.
    ! put <id> on hold until <date>, Okafor is still looking for the hotel bill
    ! who is dealing with claim <id>, and what's her phone number?
    ! do rail companies pay faster than airlines
    ! show how far <person> has come on the marathon course in <city>
subscribe_disruptions | Sends a message whenever a line is disrupted, on the days and between the hours you choose. | line:~S5,U2,Line 40,Green Line,tram 3,bus 61,RB20,Circle Line,M4,Coastal Express,X12,Valley Line,N8 "Line to follow"; phone:phone "Number for text messages"; days?:weekday[] "Days of the week"; start?:isotime "From, HH:MM"; severity?=all:all=everything,all problems|major=big problems only,only serious trouble "From which level on"
    text {phone} when {line} is disrupted
    {line} alerts {phone} {days}
    notify {phone} of trouble on {line}
    Could you let {phone} know whenever something is wrong with {line}? {severity}.
    I take {line} to work and I'm sick of surprises. Send a text to {phone} if it's not running properly.
    on {days}, warn {phone} about {line}
    line {line}, phone {phone}, days {days}, start {start}, {severity}
    {phone} wants to be told about breakdowns of {line}
    hmu at {phone} if {line} is messed up, {days}
    starting {start} each morning, keep {phone} posted on {line}
    My boss gave me 3 warnings for being late and it was never my fault, so from now on message {phone} every time that {line} has a problem, {severity}.
    sign {phone} up for disruption messages about {line}
    ? line  text {phone} when there is trouble on {days}
    ? phone  I want disruption alerts for {line}
    & text {phone} when {line} or {line#2} is disrupted
    & alert {phone} about {line} and {phone#2} about {line#2}
    ! subscribe to the newsletter of <company>
    ! stop the messages about the line
    ! how long is the line in front of the museum
    ! call <phone> and say that I am late
    ! unsubscribe <person> from the Green Line alerts, he has retired
    ! Nobody reads texts here, have the S5 warnings mailed to <email>
    ! how many breakdowns did the Valley Line have in March?
    ! is the M4 any more reliable than tram 3, in your experience
    ! send flowers to <person> on <date>, her number is 0151 2233445
"""
