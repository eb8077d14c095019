"""Films and books: looking for something to watch, credits, an author's books, reserving, rating."""

BOOK = """
search_films_by_mood | Suggest films that fit a mood, with an optional lowest audience score and running time. | mood:funny=funny,hilarious,laugh-out-loud|tense=tense,suspenseful,nerve-racking|romantic=romantic,heart-warming|sad=sad,heartbreaking|dreamy=dreamy,slow and poetic "The feeling of the film"; min_score?:1..9 "Lowest audience score, out of 10"; max_minutes?:70..180 "Longest running time, in minutes"; decade?:1980s=the eighties,the 1980s|1990s=the nineties,the 1990s|2000s=the two thousands,the 2000s|2010s=the 2010s "When it was made"
    suggest a film that is {mood}
    something {mood} from {decade}
    I want to watch a movie, one that's {mood}, under {max_minutes} minutes
    mood: {mood}
    films, {mood}, score {min_score} or better
    It's been a long week and I need something {mood}. No longer than {max_minutes} minutes please.
    what's a good movie from {decade} that is {mood}
    {mood} movies with at least {min_score} out of 10
    recommend me a picture that's {mood}, rated {min_score} and up, from {decade}
    got any movie tips? preferably something {mood}
    We have only {max_minutes} minutes tonight, what can we watch that is {mood}?
    pick a {mood} movie for us
    minimum score {min_score}, maximum length {max_minutes} minutes, mood {mood}
    what should I see if I am after something {mood}
    ? mood  suggest a film from {decade}
    ? mood  what can I watch that is shorter than {max_minutes} minutes and scores over {min_score}
    & one film that is {mood} and another that is {mood#2}
    & find me something {mood} from {decade} and something {mood#2} from {decade#2}
    ! how does the film <title> end
    ! who directed <title>
    ! start the movie <title> on my tv
    ! put that sad Swedish one from the nineties on my watch list for <date>
    ! never show me anything with <person> in it again, funny or not
    ! who else among my friends has watched the romantic film you gave me on <date>
    ! Were the eighties a better decade for tense films than the 2010s?
    ! suggest a wine for <small> people that goes with roast lamb
get_film_credits | List the people who made a film, all of them or one department. | film:title "Title of the film"; department?:cast=the cast,the actors|direction=the directors,the direction|music=the composers,the music|camera=the camera crew,the cinematographers "Only this department"; year?:year "Year of release, for remakes"
    who made {film}
    credits of {film}
    who worked on {film}, I mean {department}
    show me {department} of {film}
    The {year} version of {film}: who worked on it?
    list {department} for {film} from {year}
    who is named at the end of {film}
    {film} {year} credits, {department} only
    I keep seeing that name. Who is behind {film}?
    name {department} on {film}
    please get me everyone who worked on the movie {film}
    {film} crew list
    film {film}, year {year}, department {department}
    For a quiz I need {department} of {film} ({year}).
    ? film  who directed that film from {year}
    ? film  show me {department} of the movie
    & who made {film} and {film#2}
    & list {department} for {film}, {film#2} and {film#3}
    ! what other films was <person> in
    ! what did critics say about <title>
    ! correct the spelling of my name in the credits of The Salt Road, it's <person>
    ! add <person> to the cast of The Last Harbour, she played the nurse
    ! What did the lead actor of The Glass Orchard earn for it, in <currency>?
    ! does a director matter more to a film than the composer?
    ! list the stuff that I lent to <person> since <date>
books.find_by_author | Find books written by an author, optionally between two years of publication. | author:person "Name of the writer"; published_from?:1900..1969 "First year of publication"; published_to?:1970..2025 "Last year of publication"; language?:language "Language of the edition"
    books by {author}
    what has {author} written
    Which novels did {author} publish between {published_from} and {published_to}?
    {author} books in {language}
    show the works of {author} up to {published_to}
    I loved my first {author}, what else is there in {language}?
    list everything by {author} since {published_from}
    author {author}, published_from {published_from}, published_to {published_to}
    bibliography of {author}
    are there {language} editions of {author}
    before {published_to} and after {published_from}, what did {author} write?
    find me titles penned by {author}
    For my seminar: all {language} books of {author} from {published_from} to {published_to}, please.
    what did {author} bring out until {published_to}
    ? author  books published between {published_from} and {published_to}
    ? author  find all novels of that writer in {language}
    & books by {author} and by {author#2}
    & what did {author}, {author#2} and {author#3} write in {language}
    & works of {author} up to {published_to} and of {author#2} up to {published_to#2}
    ! when did <person> die
    ! summarise the novel <title>
    ! who is the author of <title>
    ! take the German editions of Elena Marchetti off the shelf, nobody reads them
    ! tell me by mail at <email> as soon as <person> publishes a new one
    ! how many copies did <person> sell of the first novel in <country>
    ! Is it better to read a Russian classic in English or in French?
    ! find a plumber who can come before <clock>
books.reserve | Reserve a library book for pick-up at a branch. | title:title "Title of the book"; branch:~Central,Northgate,Harbour,Oakfield,Riverside,Old Town,Mill Lane,University,West End "Library branch"; pickup_date?:isodate "Day of pick-up, YYYY-MM-DD"; card_number?:id "Library card"; large_print?=false:true=in large print,as large print|false=in normal print "Large print edition"
    reserve {title} at {branch}
    I'd like to pick up {title} from the {branch} library
    hold {title} for me at {branch} until {pickup_date}
    keep a copy of {title} aside in {branch}, my card is {card_number}
    reserve the book {title} {large_print}, branch {branch}
    Can {branch} have {title} ready for me on {pickup_date}?
    {title}, {branch} branch, {pickup_date}
    my grandmother wants to read {title} {large_print}; she goes to {branch}
    put my name on {title} at the {branch} branch
    could you set {title} aside? I'll collect it at {branch} on {pickup_date}
    library {branch}: reservation for {title}, card {card_number}
    On {pickup_date} I'm near {branch}, so please have {title} there for me.
    book me {title} at {branch}
    get {title} held at {branch} for card number {card_number}
    ? title  reserve a book at {branch} for {pickup_date}
    ? branch  I want to reserve {title}
    ? branch  hold {title} for card {card_number}
    & reserve {title} and {title#2} at {branch}
    & reserve {title} at {branch} and {title#2} at {branch#2}
    & put {title}, {title#2} and {title#3} aside at {branch} for {pickup_date}
    ! renew my loan of <title>
    ! when does the Riverside library open
    ! buy <title> as a paperback
    ! Cancel my hold on Winter at Sea at the Harbour branch, I got it as a present
    ! let <person> collect my copy of The Quiet Engine in <city>, here's card number <id>
    ! how many people are ahead of me in the queue for The Lighthouse Twins
    ! Why do libraries print so few books in large type?
    ! reserve a table for <small> at the Old Town grill on <date>
rateTitle | Record the user's own rating of a film or book. | title:title "What is rated"; stars:1..5 "Stars, from 1 to 5"; medium?:film=as a film,as a movie|book=as a book,as a novel "What kind of work it is"; review?:sentence "A short review"; spoiler?=false:true=it has spoilers,marked as a spoiler|false=no spoilers,spoiler free "Whether the review gives the plot away"
    give {title} {stars} stars
    {stars} stars for {title}
    rate {title} {stars} out of 5
    I just finished {title}: {stars} stars. Note it {medium}.
    rating for {title}: {stars}, review: {review}
    {title} deserves {stars}, {medium}
    put me down for {stars} stars on {title} and say {review}, {spoiler}
    my verdict on {title} is {stars} of five
    score {title} with {stars}
    What a let-down. {title} gets only {stars} from me.
    title {title}, stars {stars}, {spoiler}
    please log {stars} stars for {title} {medium}
    we were done with {title} yesterday, I'd say {stars} stars, review {review}
    on {title} I give {stars}/5
    ? stars  rate {title} for me
    ? title  give it {stars} stars
    ? stars  I want to review {title}: {review}
    & {stars} stars for {title} and {stars#2} for {title#2}
    & give {title} and {title#2} {stars} stars each
    ! what rating did critics give <title>
    ! delete my review of <title>
    ! make the 2 stars that I gave The Iron Garden invisible to <person>
    ! My review of Blue Tuesday should be read out on the radio on <date>, send it to them
    ! how many stars has <person> handed out to The Paper Moon
    ! Is 4 out of 5 still a good mark for a novel or has everybody got too generous?
    ! give the dog 2 spoons of his medicine at <clock>
showtimes-near | Find when and where a film is shown in cinemas of a town. | film:title "Film title"; town:city "Town or city of the cinema"; day?:weekday "Day of the week"; after?:isotime "Earliest start, HH:MM"; version?:original=in the original language,undubbed|dubbed=dubbed,in our language|subtitled=with subtitles,subtitled "Language version"
    where is {film} on in {town}
    showtimes for {film} in {town}
    when can I see {film} in {town} on {day}
    {film} {town} {day} after {after}
    Is any cinema in {town} showing {film} {version}?
    I finish work late. Does {film} start anywhere in {town} after {after}?
    cinema times {film} {town}
    which theatres in {town} screen {film} {version} on {day}
    on {day} we're in {town} and would love to catch {film}
    screenings of {film} in {town} not before {after}
    town {town}, film {film}, day {day}
    is {film} still running in {town}?
    find {film} {version} near {town}
    what time does {film} play in {town} on {day}
    ? film  what times are there in {town} on {day}
    ? town  where can I see {film} after {after}
    ? town  showtimes for {film} on {day}
    & showtimes for {film} and {film#2} in {town}
    & when is {film} on in {town} and in {town#2}
    & {film} in {town} on {day} and on {day#2}
    ! buy two seats for <title>
    ! how long is the film <title>
    ! Swap my two tickets for The Silver Coast on Friday in <city> for the show on Sunday
    ! reserve row 7 in <city> for The Marble King, there will be <small> of us
    ! What does a child of 9 pay for The Marble King in <city> on a Tuesday?
    ! dubbed or with subtitles, which helps more when you learn <language>?
    ! find out where in <city> I left my umbrella, I think it was about <clock>
"""
