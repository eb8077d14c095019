"""A beauty salon: appointments and clients, products and staff."""

BOOK = """
bookTreatment | Books a treatment for a client and returns the booking number. | client:person "Client"; treatment:~gel manicure,deep cleansing facial,hot stone massage,balayage,brow tinting,lash lift,spa pedicure,keratin smoothing,leg waxing,scalp massage,bridal makeup,root touch up,beard trim,warm oil bath,chemical peel,fringe cut "Treatment"; day:isodate "Day, YYYY-MM-DD"; time:isotime "Start, HH:MM"; therapist?:person "Who should do it"
    book {client}, {treatment}, {day} {time}
    {treatment} {client} {day} {time} {therapist}
    {client} would like a {treatment} on {day} at {time}
    Could you please put {client} in for a {treatment} at {time} on {day}, with {therapist} if possible?
    I'm {client} and I badly need to be pampered. A {treatment} on {day}, say {time}, would save my week.
    {day}, {time}, {treatment}, it's for {client}
    {therapist} does {client} on {day} at {time}: {treatment}
    name {client}, service {treatment}, date {day}, time {time}, with {therapist}
    squeeze {client} in {day} {time}, just a {treatment}
    at {time} on {day} {client} is coming for a {treatment}
    write {client} into the calendar of {therapist}, {treatment}, {day}, {time}
    My cousin recommended your place after her 40th birthday and I have driven past it at least 5 times, so today I finally ask for a {treatment} on {day} at {time}, the name is {client}.
    ? client  book a {treatment} on {day} at {time}
    ? treatment  {client} wants to come on {day} at {time}
    ? day  put {client} in for a {treatment} at {time}
    ? time  {client} would like a {treatment} on {day}, with {therapist}
    & book a {treatment} on {day} at {time} for {client} and for {client#2}
    & {client} wants a {treatment} on {day} at {time} and a {treatment#2} on {day#2} at {time#2}
    ! how long does a balayage last
    ! book a flight to <city> for <person>
    ! write <person> that the salon is closed
    ! did <person> like the facial
    ! Turn <person>'s spa pedicure on Friday at 3 into a gift voucher for her sister
    ! charge <person> half of the balayage, she simply didn't show up on <date>
    ! What does a hot stone massage of an hour cost at your place?
    ! does a chemical peel hurt more than leg waxing?
    ! book a tennis court for <person> and me on <date> at <clock>
moveTreatment | Moves a booking to another day or hour. | booking:id "Booking number"; new_day:isodate "New day, YYYY-MM-DD"; new_time?:isotime "New start, HH:MM"; reason?:~sick child,dentist visit,car trouble,business trip,bad cold,power cut,family visit,late train,therapist is ill,school exam "Why it is moved"
    move {booking} to {new_day}
    {booking} > {new_day} {new_time}
    can't make it, please change {booking} to {new_day} at {new_time}
    Would it be possible to have {booking} on {new_day} instead? I'm so sorry.
    The baby has a fever and I won't get away. My number is {booking}, could I come on {new_day}?
    {new_day} suits me better than what we agreed, it's about {booking}
    because of a {reason}, put {booking} off until {new_day}, {new_time}
    booking {booking}, new date {new_day}, new hour {new_time}, reason {reason}
    shift {booking} to {new_day} pls
    rather {new_day} around {new_time} for {booking}
    {reason}, therefore {booking} has to wait until {new_day}
    I had written down Thursday, my husband says we fly on that very day at half past 6, so before I forget it again, let's have {booking} on {new_day}.
    ? booking  move my appointment to {new_day} at {new_time}
    ? new_day  I can't make {booking}, {reason}
    & move {booking} and {booking#2} to {new_day}
    & {booking} to {new_day} and {booking#2} to {new_day#2}
    ! cancel booking <id> for good
    ! what happens if I am late for my massage
    ! move the mirrors to the other wall
    ! who sits next to me at <clock>
    ! put <id> under my mother's name, I'd rather she goes
    ! Make 30517 half an hour longer, I want to chat as well.
    ! which therapist was it that had me down for <id>
    ! Is it rude to change a hair appointment twice because of a bad cold?
    ! move <amount> from my savings to the other account by <date>
listTreatmentSlots | Lists the free hours for a treatment on a day. | treatment:~gel manicure,deep cleansing facial,hot stone massage,balayage,brow tinting,lash lift,spa pedicure,keratin smoothing,leg waxing,scalp massage,bridal makeup,root touch up,beard trim,warm oil bath,chemical peel,fringe cut "Treatment"; day:isodate "Day, YYYY-MM-DD"; therapist?:person "Only with this therapist"; part_of_day?:morning=in the morning,before noon|afternoon=in the afternoon,after lunch|evening=in the evening,after six "Part of the day"
    free slots {treatment} {day}
    {treatment} {day} {part_of_day}
    when could I get a {treatment} on {day}
    Could you tell me which times are open for a {treatment} on {day}, {part_of_day}?
    I haven't decided yet, my shifts are a mess. What would you have on {day} for a {treatment}?
    on {day}, {part_of_day}, is there an opening for a {treatment}
    has {therapist} got time for a {treatment} on {day}
    {day}: any gaps for a {treatment} with {therapist}
    treatment {treatment}, date {day}, therapist {therapist}
    u got anything left {day} for a {treatment}
    which hours {therapist} still has on {day}, {part_of_day}, a {treatment} is what I want
    There are 4 of us girls staying at the hotel by the lake, one is afraid of needles and one of water, but I only ask what's available on {day} for a {treatment}.
    ? treatment  what's free on {day} {part_of_day}
    ? day  when does {therapist} have time for a {treatment}
    & what's free for a {treatment} on {day} and on {day#2}
    & which hours are open on {day} for a {treatment} and for a {treatment#2}
    ! how many treatments a month are healthy
    ! list all treatments that you offer
    ! when does the salon close on Sundays
    ! who is working at reception on <date>
    ! block the whole afternoon of <date> for <person>, no brow tinting for her then
    ! keep a place on the waiting list for <person>, it's for a bridal makeup
    ! How many minutes should I allow for a keratin smoothing?
    ! Are mornings or evenings quieter in a salon around Christmas?
    ! list the trains to <city> that leave after <clock>
saveClientAllergy | Saves what a client does not tolerate, shown at every later visit. | client:person "Client"; substance:~nut oil,hair dye,latex gloves,lavender,acrylic glue,bee wax,parabens,tea tree oil,peroxide,strong perfume,nickel,aloe,citrus oil,lash glue,menthol "What is not tolerated"; severity:mild=mild,light|strong=strong,bad|dangerous=dangerous,life threatening "How strong the reaction is"; noticed_on?:isodate "Day it was noticed, YYYY-MM-DD"
    {client}: {substance}, {severity}
    {client} {substance} {severity} {noticed_on}
    {client} can't stand {substance}, the reaction is {severity}
    Please put in the file of {client} that {substance} is a no-go, a {severity} reaction.
    We had a fright in cabin two! {client} came out in spots because of {substance}, it looked {severity}.
    {severity} reaction to {substance}, client is {client}
    {substance} gives {client} a rash, {severity}, first seen on {noticed_on}
    client {client}, avoid {substance}, severity {severity}, since {noticed_on}
    heads up, {client} reacts to {substance}, {severity}
    no {substance} for {client} ever again, it was {severity}
    on {noticed_on} {client} had a {severity} reaction and {substance} was the cause
    After 2 hours in the chair and a glass of cold water things calmed down, but everyone should know from now on that {client} doesn't tolerate {substance} and that it was {severity}.
    ? client  a {severity} reaction to {substance}, put it in the file
    ? substance  {client} had a {severity} reaction on {noticed_on}
    ? severity  {client} doesn't tolerate {substance}, save that
    & {client} and {client#2} both have a {severity} allergy to {substance}
    & {client} reacts to {substance}, {severity}, and to {substance#2}, {severity#2}
    ! what helps against itchy skin
    ! call an ambulance for <person>
    ! grow lavender on the balcony of the salon
    ! what is <person> allergic to
    ! Hair dye is fine for <person> again, her doctor says so, delete the warning
    ! change <person>'s phone number in the file to 555 0162
    ! who applied the acrylic glue when <person> got that rash on <date>
    ! Is a reaction to nickel something you are born with?
    ! save me a piece of cake, I'll be home by <clock>
retail_search | Finds products on the salon's shelf for a skin or hair problem. | concern:~dry scalp,split ends,oily skin,brittle nails,dark circles,frizzy hair,chapped lips,large pores,dandruff,sunburn,dull skin,cracked heels,thin lashes,acne,grey roots "What it should help against"; max_price?:10..80 "Highest price"; vegan?:true=vegan only,without animal products|false=vegan or not,not necessarily vegan "Only vegan products"; order?=price:price=cheapest first,by price|sales=best sellers first,by sales "Order of the list"
    something against {concern}
    {concern} under {max_price} {vegan}
    what do you sell for {concern}
    Could you recommend anything from your shelf for {concern}, up to {max_price}?
    I look terrible since the move, it's the {concern}. What can I buy from you, {vegan}?
    {vegan}: products for {concern}
    products for {concern}, {order}
    help, my {concern} again, any cream or whatever for max {max_price}
    concern {concern}, price up to {max_price}, {order}
    {order}, which of our articles treat {concern}
    have we got a remedy for {concern} in the display
    The lady in the green coat wants to spend the voucher of her 3 daughters before it expires, and as she complains about {concern}, let me see what we could offer her.
    ? concern  which vegan product do you have under {max_price}
    ? concern  show me what's on the shelf, {order}
    & what do you have for {concern} and for {concern#2}
    & products against {concern} up to {max_price} and against {concern#2} up to {max_price#2}
    ! what causes dandruff in winter
    ! should I see a doctor about my skin
    ! search for a hairdresser in <city>
    ! how do I mix this cream myself
    ! Put the price of everything against split ends down by 10 percent until <date>
    ! throw the creams for chapped lips off the shelf, they expired on <date>
    ! How many bottles of the dandruff stuff have we still got in the back?
    ! are vegan products really milder for acne than the usual ones?
    ! find a dress in size 40 for <person>'s wedding, up to <amount>
retail_sell | Books the sale of a product at the counter. | article:~argan hair oil,clay mask,rose hand cream,nail serum,beard balm,sea salt spray,night cream,lip scrub,silk hair tie,bath salts,curl mousse,eye gel,foot butter,body mist,charcoal soap "Product sold"; quantity:small "How many"; sold_by:person "Member of staff"; discount?:5..40 "Discount in percent"; paid?:cash=in cash,cash|card=by card,card|voucher=with a voucher,voucher "How it was paid"
    sold {quantity} {article}, {sold_by}
    {quantity} x {article} {sold_by} {paid}
    {sold_by} has sold {quantity} of the {article}
    Please ring up {quantity} {article} at {discount} percent off, the sale goes to {sold_by}.
    That was quick! The bride's mother left with {quantity} {article}, {sold_by} talked her into it, paid {paid}.
    {article}, pieces {quantity}, seller {sold_by}, discount {discount}, {paid}
    {quantity} pieces of {article} went over the counter thanks to {sold_by}
    on {sold_by}'s account: {article}, {quantity} of them
    ring up {article} times {quantity}, {paid}, by {sold_by}
    minus {discount}%, {sold_by}, {article}, {quantity} units
    {sold_by} got rid of {quantity} {article}, yay
    The till was down between 2 and 3 and we wrote it all on the back of a flyer, where I read that {sold_by} sold a tourist {quantity} {article}, so enter this now.
    ? article  {sold_by} has just sold {quantity} of those, {paid}
    ? quantity  {sold_by} has sold the {article}, {paid}
    ? sold_by  we sold {quantity} {article} at {discount} percent off
    & {sold_by} sold {quantity} {article} and {quantity#2} {article#2}
    & {quantity} {article} sold by {sold_by}, {quantity#2} {article#2} sold by {sold_by#2}
    ! reorder the clay mask at the supplier
    ! how do I sell more at the counter
    ! who was the best seller last month
    ! sell my hairdressing chair online
    ! <person> has brought the night cream back unopened, give her the <amount>
    ! the three bath salts were booked on the wrong girl, put them on <person> instead
    ! what do we earn on one argan hair oil after tax
    ! Clay mask or charcoal soap, which would you use for greasy skin?
    ! sell my tickets for the concert in <city>, I can't go on <date>
staff_set_shift | Sets the weekly working hours of a member of staff on one or more weekdays. | employee:person "Member of staff"; weekdays:weekday[] "Days of the week"; starts:isotime "Beginning, HH:MM"; ends:isotime "End, HH:MM"; station?:~cabin two,front desk,nail bar,basin three,colour bar,massage room,makeup corner,window chair "Where the person works"
    {employee} works {weekdays} from {starts} to {ends}
    {weekdays} {employee} {starts}-{ends} {station}
    {weekdays}: {employee} shall be in from {starts} until {ends}
    Please put {employee} on the roster for {weekdays}, beginning at {starts} and ending at {ends}.
    Since her child goes to nursery things have changed. {employee} can be here from {starts} to {ends} on {weekdays}.
    from {starts} till {ends}, {station}: {employee}, {weekdays}
    on {weekdays} {employee} leaves at {ends} and comes at {starts}
    who {employee}, days {weekdays}, start {starts}, end {ends}, place {station}
    stick {employee} at the {station} on {weekdays}, {starts} til {ends}
    {employee} comes in at {starts}, goes home at {ends}, that's for {weekdays}
    at the {station} {employee} is needed on {weekdays}, {starts} to {ends}
    I have talked to all 6 girls and the accountant, nobody wants the late turn except one, and therefore {employee} is going to work from {starts} to {ends} on {weekdays}.
    ? employee  somebody has to work on {weekdays} from {starts} to {ends}
    ? weekdays  {employee} works from {starts} to {ends}, {station}
    ? starts  {employee} works until {ends} on {weekdays}
    ? ends  {employee} begins at {starts} on {weekdays}
    & {employee} works from {starts} to {ends} on {weekdays}, and so does {employee#2}
    & on {weekdays} {employee} works {starts} to {ends} and {employee#2} {starts#2} to {ends#2}
    ! how many hours did <person> work last week
    ! is it legal to work twelve hours a day
    ! <person> is ill, find a replacement
    ! set an alarm for <clock>
    ! grant <person> two weeks of leave from <date> on, it's her honeymoon
    ! swap the Saturdays of <person> and <person> just this once
    ! at what hour did <person> really turn up last Monday
    ! How many hours in a row can one stand at the colour bar before the feet give up?
    ! set the clock in cabin two back by an hour on <date>
staff_commission | Works out what a member of staff has earned on top from sales in a month. | employee:person "Member of staff"; month:month "Month"; year?:2018..2026 "Year, the current one when left out"; rate?=8:4.5..15.5 "Rate in percent"; split_by?:product=by product,per product|day=by day,per day|client=by client,per client "How to break it down"
    commission of {employee} for {month}
    {employee} {month} {year}
    what does {employee} get on top for {month} {year}
    Could you work out the bonus that {employee} has earned with sales in {month}, at {rate} percent?
    {employee} is asking about the extra money again and I want to be fair. It's about {month}.
    {month}, {employee}: extra pay from sales, {split_by}
    at {rate} percent, how much do we owe {employee} for {month}
    employee {employee}, month {month}, year {year}, rate {rate}
    hows {employee}'s cut for {month} looking
    in {month} {year}, what was {employee}'s share, {split_by}
    break down {employee}'s sales bonus for {month}, {split_by}
    The wages were sent on the 28th, two of them came back because of a wrong number, and on top of that I still have to pay {employee} the percentage for {month}, so what is it?
    ? employee  work out the commission for {month} {year}
    ? month  what does {employee} get on top, {split_by}
    & commission of {employee} and {employee#2} for {month}
    & what did {employee} earn on top in {month} and in {month#2}
    ! raise the salary of <person>
    ! what rate do other salons pay
    ! transfer <amount> to <person>
    ! who is employee of the month
    ! pay <person>'s bonus for March out today, her rent is due
    ! Freeze the 9 percent of <person> until she has paid for the broken dryer
    ! how many days was <person> off sick in October
    ! is 8 percent on products fair or do beginners deserve less?
    ! work out how many tiles I need for a bathroom of <small> square metres
"""
