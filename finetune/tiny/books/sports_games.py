"""Sports and games: tables, fixtures, scores, players, ratings, tournaments."""

BOOK = """
league_table | Get the table of a league. | league:~Premier League,La Liga,Bundesliga,Serie A,Eredivisie,NBA,NHL,Six Nations,Superliga,Top 14 "Name of the league"; season?:2005..2025 "Year in which the season starts"; form?=all:all=over all matches|home=home matches only,at home|away=away matches only,away from home "Which matches count"; top?:3..18 "Only this many places"
    {league} table
    who is leading the {league}
    show me the standings in the {league}
    the {season} {league} table
    top {top} of the {league}
    {league}, {form}, season {season}
    How do things look in the {league} right now?
    first {top} places in {league} {form}
    what was the final ranking of the {league} in {season}
    I missed the weekend. Who's on top in the {league}?
    league {league}, top {top}
    where do the teams stand in the {league}, {form}
    give me the bottom and top of the {league}
    could you bring up the points table for the {league} of {season}?
    ? league  show the table of season {season}
    ? league  who is on top, {form}
    & table of the {league} and the {league#2}
    & the {league} in {season} and in {season#2}
    & standings of {league}, {league#2} and {league#3}
    ! when is the next match in the Premier League
    ! how many goals did <person> score
    ! who will win the NBA this year
    ! Dock the leaders of the Superliga <small> points, they fielded a banned man.
    ! ping me on my phone whenever places change in the Eredivisie
    ! how many clubs go down from La Liga at the end of the season
    ! Is Serie A more about tactics than the Bundesliga or is that an old cliche?
    ! get <person> a warm coat, it's 3 degrees and she came in a t-shirt
fixtures.upcoming | List the next matches of a team. | team:~Ajax,Real Betis,Leeds United,Chicago Bulls,Boca Juniors,Celtic,Malmo FF,Toronto Raptors,Bath Rugby,FC Porto,Dynamo Kyiv "Team"; count?=5:2..15 "Number of matches"; venue?=any:any=home and away|home=at home,home games|away=away,away games "Home or away"; competition?:~cup,league,friendly,playoffs,Champions League,Europa League,super cup,derby "Only in this competition"
    when does {team} play next
    next {count} matches of {team}
    upcoming games {team}
    {team} fixtures {venue}
    Who are the next opponents of {team}?
    show the coming {count} games for {team} in the {competition}
    I'd love to see {team} live. When do they play {venue}?
    {team}: next {count}
    what's ahead for {team} in the {competition}
    team {team}, count {count}, {venue}
    schedule of {team} please
    my son supports {team}; which matches are coming up {venue}?
    does {team} have a {competition} match soon
    the following {count} dates for {team}
    ? team  show the next {count} matches
    ? team  when is the next {competition} game
    & next matches of {team} and {team#2}
    & the next {count} games of {team} and the next {count#2} of {team#2}
    & when do {team}, {team#2} and {team#3} play next {venue}
    ! how did <company> play yesterday
    ! what is the score of the Ajax match now
    ! buy tickets for Celtic
    ! postpone the Malmo FF game to <date>, the pitch is frozen solid
    ! Drop FC Porto from my favourites
    ! Who's the referee when Bath Rugby play on <isodate>?
    ! Why do teams win more often at home than away, is it the crowd?
    ! show <person> how to tie a bow tie before <clock>
record_match_score | Enter the final score of a match. | home_team:~Reds,Blues,Tigers,Lions,Rovers,Falcons,United,Wanderers,Sharks "Home team"; away_team:~Eagles,Bears,Wolves,City,Hornets,Rangers,Pirates,Comets,Dragons "Visiting team"; home_goals:2..6 "Goals of the home team"; away_goals:2..9 "Goals of the visitors"; extra_time?=false:true=after extra time,with extra time|false=in normal time,without extra time "Decided in extra time"; match_date?:isodate "Day of the match, YYYY-MM-DD"
    {home_team} {away_team} {home_goals}:{away_goals}
    {home_team} against {away_team} ended {home_goals} to {away_goals}
    enter the result: {home_team} {home_goals}, {away_team} {away_goals}
    {away_team} scored {away_goals} at {home_team}, who got {home_goals}
    save the score {home_goals}-{away_goals} for {home_team} versus {away_team} on {match_date}
    the visitors {away_team} made {away_goals} goals and the hosts {home_team} {home_goals}
    final whistle! {home_team} {home_goals}, {away_team} {away_goals}, {extra_time}
    please note that {home_team} hosted {away_team} on {match_date} and it finished {home_goals} {away_goals}
    away goals {away_goals}, home goals {home_goals}, {home_team} - {away_team}
    put down {home_goals}:{away_goals} {extra_time} for {home_team} (home) and {away_team} (away)
    at home, {home_team} got {home_goals} goals while {away_team} got {away_goals}
    on {match_date} {away_team} visited {home_team}; {away_goals} goals for the guests, {home_goals} for the hosts
    our game is over, {home_team} {home_goals} : {away_goals} {away_team}. File it.
    result of {home_team} v {away_team}: {home_goals}-{away_goals} {extra_time}
    ? away_goals  {home_team} scored {home_goals} against {away_team}, enter it
    ? home_goals  enter the match {home_team} against {away_team}, the visitors got {away_goals}
    ? away_team  {home_team} played at home, it was {home_goals} to {away_goals}
    ? home_team  {away_team} played away, the score was {home_goals} to {away_goals}
    & {home_team} {away_team} {home_goals}:{away_goals} and {home_team#2} {away_team#2} {home_goals#2}:{away_goals#2}
    & enter {home_team} {home_goals}, {away_team} {away_goals} and then {home_team#2} {home_goals#2}, {away_team#2} {away_goals#2}
    ! who won the match between Reds and Wolves
    ! who plays for the Lions
    ! Annul the game of the Tigers against the Comets, two of them were over age
    ! have the photo <file> attached to Sharks v Pirates, it's the one with the overhead kick
    ! How many spectators saw Rovers against Bears on <date>?
    ! is a 6 to 5 more fun to watch than a 1 to 0
    ! enter <word> as the new password of the clubhouse wifi
player-season-stats | Get one figure of a player over a season. | player:person "Name of the player"; stat:goals=goals|assists=assists|minutes=minutes played,time on the pitch|cards=cards,yellow and red cards|saves=saves "Which figure"; season?:2005..2025 "Year in which the season starts"; per_match?=false:true=per match,on average per game|false=in total,altogether "Divide by the matches played"
    {stat} of {player}
    how many {stat} does {player} have
    {player} {stat} {season}
    {stat} for {player} in {season}, {per_match}
    What's {player}'s tally of {stat} this year?
    in the season {season} how many {stat} did {player} collect
    {player}: {stat} {per_match}
    I play fantasy football. {player}, {stat}, {per_match}?
    player {player}, stat {stat}
    give me {player}'s {stat}
    did {player} get many {stat} in {season}?
    show {stat} {per_match} for {player}, season {season}
    the number of {stat} by {player} please
    how is {player} doing as far as {stat} are concerned
    ? stat  show me the figures of {player} for {season}
    ? player  how many {stat} did he have in {season}
    & {stat} of {player} and {player#2}
    & {stat} and {stat#2} of {player} in {season}
    & {stat} of {player} in {season}, {season#2} and {season#3}
    ! which club does <person> play for
    ! how tall is <person>
    ! is <person> injured
    ! Sell <person> to Celtic for <amount> before the window shuts.
    ! put <person> on the bench of my fantasy team for round 12
    ! what does <person> earn in a week?
    ! Do keepers with 100 saves ever get paid like scorers with 20 goals?
    ! collect the parcel <id> for <person>, the post office closes at <clock>
elo.rating_change | Compute how many rating points a player wins or loses in a game. | my_rating:800..2600 "Rating of the player"; opponent_rating:801..2601 "Rating of the opponent"; result:win=a win,a victory|draw=a draw,a tie|loss=a loss,a defeat "Result from the player's view"; k?=20:10..40 "K factor"
    rating change for {my_rating} against {opponent_rating}, {result}
    I have {my_rating}, my opponent {opponent_rating}: {result}
    opponent rating {opponent_rating}, my rating {my_rating}, {result}
    {result} against someone rated {opponent_rating} while I am rated {my_rating}
    my_rating {my_rating}, opponent_rating {opponent_rating}, result {result}, k {k}
    how many points do I get with {my_rating} for {result} versus {opponent_rating}
    He has {opponent_rating} and I have {my_rating}. What happens to my elo after {result}?
    {my_rating} vs {opponent_rating} {result} k={k}
    they were rated {opponent_rating}, I was at {my_rating}. Result: {result}. How does my number move?
    with a K factor of {k}, {my_rating} plays {opponent_rating}, {result}
    What is {result} against a {opponent_rating} player worth for a {my_rating} player?
    chess club: me {my_rating}, other {opponent_rating}, outcome {result}
    playing a {opponent_rating} opponent ended in {result}; my rating is {my_rating}, k {k}
    elo update please: own {my_rating}, theirs {opponent_rating}, {result}
    ? result  rating change for {my_rating} against {opponent_rating}
    ? opponent_rating  I have {my_rating}, {result}, what do I get
    ? my_rating  {result} against {opponent_rating}, how do my points change
    & rating change for {my_rating} against {opponent_rating}, {result}, and against {opponent_rating#2}, {result#2}
    & me {my_rating}, opponent {opponent_rating}: what changes after {result} and what after {result#2}
    ! who is the best chess player in <country>
    ! suggest a chess opening for me
    ! set my rating back to 1200, I haven't played since school
    ! Offer <person> a draw in our correspondence game, he's got a rook more but I'm bored
    ! What was the highest rating <person> ever had?
    ! Is 1800 respectable for someone who took up chess at 40?
    ! work out a fair rent for a room of 14 square metres in <city>
create_tournament | Set up a tournament with a name, a sport and a number of teams. | name:~Summer Cup,Spring Open,Office Trophy,Harbour Games,Neighbours Cup,Winter Masters,School Finals,City Derby "Name of the tournament"; sport:sport "Sport or game"; teams:4..64 "Number of teams"; format?=knockout:knockout=knockout,single elimination|round_robin=everyone against everyone,round robin|groups=groups and finals,with a group stage "How it is played"; venue.city?:city "City of the venue"; venue.courts?:2..12 "Number of courts or fields"
    create a {sport} tournament {name} with {teams} teams
    {name}: {sport}, {teams} teams, {format}
    set up {name}, {teams} teams playing {sport}
    we want to hold {name} in {venue.city}: {sport} for {teams} teams
    tournament {name}, sport {sport}, teams {teams}, {venue.courts} courts
    For our company party I need a {sport} contest called {name}, {teams} teams, {format}
    organise the {name} in {sport} {format} among {teams} sides
    {teams} teams, {sport}, call it {name}
    new competition {name} ({sport}) in {venue.city} on {venue.courts} courts with {teams} teams
    please start a bracket for {teams} {sport} teams under the name {name}
    {sport} event {name}; {venue.courts} fields; {teams} teams; {format}
    there will be {teams} teams at {name}. We play {sport} in {venue.city}.
    open {name} as a {sport} cup for {teams} squads
    ? teams  create the {sport} tournament {name}
    ? sport  set up {name} with {teams} teams
    ? name  create a {sport} tournament with {teams} teams in {venue.city}
    & create {name} in {sport} with {teams} teams and {name#2} in {sport#2} with {teams#2} teams
    & set up {name} and {name#2}, both {sport} with {teams} teams
    ! who won the Summer Cup
    ! sign my team up for the Spring Open
    ! explain the rules of <sport>
    ! Call the Harbour Games off, both fields are under water.
    ! draw the groups of the Winter Masters once more, this time without <person>
    ! How many teams have paid their fee for the City Derby so far?
    ! is everyone against everyone fairer than knockout when there are just 6 sides
    ! set up the big tent behind the house for <small> people, <person> knows where the poles are
"""
