"""Türkçe: SMTP yanıtlarına dair metinler ve ``addrlint explain`` sözcükleri; burada olgu bulunmaz.

``REPLIES`` girdisi: başlık, açıklama, ne zaman görülür, nasıl düzeltilir.
"""

REPLIES: dict[str, tuple[str, str, str, str]] = {
    "200": (
        "Hiçbir standardın tanımlamadığı başarı yanıtı",
        "İlk posta sunucularından kalma bir yanıt. Yürürlükteki hiçbir standartta yoktur; ilk rakamına "
        "göre komut yerine getirilmiştir.",
        "Neredeyse hiç: kendi yanıtlarını uyduran yazılımlardan ya da yanlış kapıdaki bir web sunucusu "
        "gibi posta sunucusu olmayan bir şeyden gelir.",
        "Posta için yapılacak bir şey yok. Sunucu adının ve kapı numarasının bir posta sunucusuna ait "
        "olduğundan emin olun.",
    ),
    "211": (
        "Sistem durumu ya da sistem yardımı",
        "Sunucunun durumunu bir insana anlatan bilgi. Hiçbir şeyi değiştirmez.",
        "HELP komutuna yardım metni yerine durumunu bildiren sunuculardan gelir.",
        "Sorun yok. Program yalnızca ilk rakama bakmalı, metni kendi hâline bırakmalıdır.",
    ),
    "214": (
        "Yardım iletisi",
        "HELP komutunun yanıtı: sunucunun bildiği komutları sayan ya da birinin nasıl yazıldığını "
        "gösteren, insanlar için bir metin. Programların okuması için değildir.",
        "Bir sunucuyu elle deneyen biri HELP ya da HELP ile bir komut adı yazdığında. Exim komutlarını, "
        "Sendmail konularını ve her birinin yazımını (HELP RCPT) verir; OpenSMTPD, qpsmtpd, notqmail, "
        "chasquid ve nodemailer'ın smtp-server'ı kendileri hakkında birkaç satır yazar. Başkaları HELP "
        "komutuna 250 (aiosmtpd, Haraka), 500 (Postfix, Dovecot) ya da 502 (Courier, go-smtp) der.",
        "Bozuk bir şey yok, düzeltilecek bir şey de yok. Bir program buna takılıyorsa ya gereksiz yere "
        "HELP göndermiştir ya da yanıtları bir satır geriden okuyordur: önceki komuta bakın.",
    ),
    "220": (
        "Hizmet hazır",
        "Sunucunun selamı. STARTTLS'ten sonra anlamı şudur: TLS el sıkışmasına başlayın.",
        "Her bağlantının en başında ve STARTTLS'ten sonra.",
        "Sorun yok: EHLO ile ya da el sıkışmayla sürdürün.",
    ),
    "221": (
        "Bağlantı kapatılıyor",
        "Sunucu vedalaşır ve bağlantıyı kapatır.",
        "QUIT komutundan sonra.",
        "Sorun yok. QUIT göndermeden geldiyse oturumu sunucu kendisi bitirmiştir; yeniden bağlanın.",
    ),
    "235": (
        "Kimlik doğrulandı",
        "Oturum açma kabul edildi.",
        "AUTH komutunun sonunda.",
        "Sorun yok: MAIL ile sürdürün.",
    ),
    "250": (
        "Tamam",
        "Komut yerine getirildi. İletinin son noktasından sonra gelirse sunucu postanın sorumluluğunu "
        "almış demektir.",
        "Başarılı olan hemen her komuttan sonra: EHLO, MAIL, RCPT, DATA'nın sonu, RSET, NOOP.",
        "Sorun yok. Posta kutusunun var olduğunu göstermez: birçok sunucu önce kabul eder, sonra geri "
        "gönderir.",
    ),
    "251": (
        "Kullanıcı burada değil; iletilecek",
        "Sunucu alıcıyı kabul eder ve postayı, adını verdiği başka bir adrese yollar.",
        "Taşınmış biri için RCPT ya da VRFY komutundan sonra.",
        "Posta yolda. Yeni adresi listenize yazın.",
    ),
    "252": (
        "Kullanıcı doğrulanamıyor ama posta alınır",
        "Sunucu posta kutusunun varlığını ne doğrular ne yalanlar. Ona gelen postayı kabul edip "
        "teslim etmeyi dener.",
        "VRFY komutundan sonra: istenmeyen posta gönderenler adres toplamasın diye hemen bütün sunucular "
        "herkese böyle der.",
        "Sorun yok. VRFY bir kutunun var olup olmadığını söyleyemez; bunu ancak göndermek gösterir.",
    ),
    "253": (
        "Bekleyen iletiler gönderilecek",
        "Adı verilen sunucunun kuyruğu başlatıldı; orada şu kadar ileti bekliyor.",
        "Zaman zaman bağlanan bir sunucu postasını ETRN ile istediğinde.",
        "Sorun yok.",
    ),
    "334": (
        "Kimlik doğrulamayı sürdürün",
        "Oturum açmanın Base64 ile yazılmış sorusu. İstemci kendi payına düşeni yanıtlar.",
        "AUTH sırasında, istemcinin her satırından önce.",
        "Sorun yok. VXNlcm5hbWU6 ile UGFzc3dvcmQ6, Username: ve Password: demektir.",
    ),
    "354": (
        "İletiyi gönderin",
        "Sunucu başlıkları ve gövdeyi bekler; sonu, içinde tek bir nokta olan satırdır.",
        "En az bir alıcı kabul edildikten sonra, DATA komutunun ardından.",
        "Sorun yok: iletiyi gönderin. Noktayla başlayan satır iki noktayla gönderilir.",
    ),
    "355": (
        "Bu sekizliden sürdürün",
        "Yarıda kalan aktarım, adı verilen sekizliden sürdürülebilir.",
        "Az rastlanan CHECKPOINT uzantısıyla MAIL komutundan sonra.",
        "Sorun yok: kalanını gönderin.",
    ),
    "421": (
        "Hizmet verilemiyor, bağlantı kapatılıyor",
        "Sunucu şu anda konuşamıyor ya da konuşmak istemiyor ve kapatıyor. Aynı posta daha sonra "
        "gidebilir.",
        "Her an: sunucu kapanıyordur, aşırı yüklüdür, çok uzun süre sessiz kalmışsınızdır ya da izin "
        "verilenden çok bağlantı açıyor, çok hızlı gönderiyorsunuzdur.",
        "Kuyruğun yeniden denemesini bekleyin. Sürerse daha yavaş ve daha az bağlantıyla gönderin; metin "
        "çoğu kez sınırı ya da onu anlatan sayfayı söyler.",
    ),
    "422": (
        "Parola değişmeli ya da kutu dolu",
        "İki anlamda kullanılır. Kayıtlarda, yeni bir yönteme taşınması gereken parola içindir; bazı "
        "sunucular kotasını aşmış kutu için söyler.",
        "AUTH komutundan sonra; ikinci tür sunuculardan RCPT ve DATA komutlarından sonra.",
        "Metni okuyun: parolayı değiştirin ya da alıcıya başka yoldan yazıp daha sonra deneyin.",
    ),
    "430": (
        "Komut şu anda yapılamıyor",
        "Hiçbir standart tanımlamaz; X.5.1 genişletilmiş kodunun yanında geçer.",
        "Seyrek olarak, kendi yanıtları olan yazılımlardan.",
        "İlk rakamına göre sorun geçicidir. Yeniden deneyin; sürerse sunucunun yöneticisine sorun.",
    ),
    "432": (
        "Parola geçişi gerekli",
        "Parola yeniden konmadıkça ya da bir kez düz yöntemle gönderilmedikçe sunucu bu oturumu "
        "denetleyemez.",
        "Sunucunun henüz gizli değerini tutmadığı CRAM-MD5 gibi bir yöntemle AUTH komutundan sonra.",
        "TLS içinde PLAIN ile bir kez oturum açın ya da parolayı değiştirin.",
    ),
    "450": (
        "Posta kutusu şimdilik kullanılamıyor",
        "Sunucu postayı bu anda almıyor: kutu kilitlidir ya da bir kural beklemenizi istiyordur.",
        "RCPT komutundan sonra; en çok gri listeleme: tanınmayan gönderen bir kez geri çevrilir, birkaç "
        "dakika sonra kabul edilir. Ayrıca meşgul kutular ve hız sınırları.",
        "Kuyruğun yeniden denemesini bekleyin; gri listelemenin istediği yalnızca budur. Adresi "
        "listenizden çıkarmayın.",
    ),
    "451": (
        "İşlem sırasında yerel hata",
        "Sunucuda ya da bağlı olduğu bir yerde bir şey ters gitti; daha sonra düzelebilir.",
        "MAIL, RCPT ya da DATA komutundan sonra: DNS sorgusu başarısızdır, bir süzgeç yanıt vermemiştir, "
        "diskte hata vardır; ayrıca gri listeleme.",
        "Kuyruğun yeniden denemesini bekleyin. Sizin bir alan adınız geçiyorsa ad sunucularının yanıt "
        "verip vermediğine bakın.",
    ),
    "452": (
        "Depo yetersiz ya da alıcı çok",
        "Sunucuda şu anda yer yok ya da bu iletiyle daha çok alıcı kabul etmiyor.",
        "Bir iletinin alıcıları sunucunun sınırını aştığında RCPT komutundan sonra (en az 100 alıcıya "
        "izin vermelidir); diski ya da kutu dolu olduğunda MAIL veya DATA komutundan sonra.",
        "Kalanlara ayrı bir işlemle gönderin; iyi posta programları bunu kendisi yapar. Yer içinse "
        "daha sonra deneyin.",
    ),
    "453": (
        "Bekleyen posta yok ya da sistem aşırı yüklü",
        "ATRN için tanımlanmıştır: size posta yok. Bazı sunucular aşırı yüklüyken söyler.",
        "ATRN komutundan sonra; yoksa seyrek.",
        "Yapılacak bir şey yok ya da daha sonra yeniden deneyin.",
    ),
    "454": (
        "Kimlik doğrulama ya da TLS geçici olarak çalışmıyor",
        "Sunucu şu anda oturumları denetleyemiyor ya da TLS başlatamıyor.",
        "AUTH ya da STARTTLS komutundan sonra, başvurduğu yer (dizin, sertifika) yanıt vermediğinde.",
        "Yeniden deneyin. Sürerse işlem yapması gereken sunucunun yöneticisidir. Bunun yerine parolayı "
        "TLS'siz göndermeyin.",
    ),
    "455": (
        "Parametreler şu anda karşılanamıyor",
        "Sunucu, MAIL ya da RCPT komutunun bir parametresini bilir ama şu anda yerine getiremez.",
        "Bir uzantının parametresiyle MAIL ya da RCPT komutundan sonra.",
        "Yeniden deneyin ya da parametresiz gönderin.",
    ),
    "458": (
        "Bu sunucu için iletiler kuyruğa alınamıyor",
        "Kuyruk başlatılamadı.",
        "ETRN komutundan sonra.",
        "Daha sonra yeniden deneyin.",
    ),
    "459": (
        "Bu sunucu için kuyruğa izin yok",
        "Sunucu, adı verilen sunucuya ait postayı tutmuyor ya da sizin için tutmuyor.",
        "ETRN komutundan sonra.",
        "Sunucunun yöneticisinden kaydı eklemesini isteyin.",
    ),
    "500": (
        "Komut tanınmadı ya da satır çok uzun",
        "Sunucu komutu çözemedi. Posta programları için çoğu kez bir satırın izin verilenden uzun olduğu "
        "ya da komutta bulunmaması gereken baytlar taşıdığı anlamına gelir.",
        "Yanlış yazılmış ya da bilinmeyen bir komuttan (Postfix ve Dovecot HELP komutuna böyle der), 512 "
        "sekizliyi aşan bir satırdan, SMTPUTF8 olmadan ASCII dışı baytlardan sonra. Adresin içindeki "
        "satır sonu, anlamsız ikinci bir komut oluşturur.",
        "Gönderilen satırın kendisine bakın: adres içinde bir satır sonu, denetim karakteri ya da yabancı "
        "harf veya sunucuyla adımı bozulmuş bir istemci.",
    ),
    "501": (
        "Parametrelerde ya da bağımsız değişkenlerde yazım hatası",
        "Komut bilinir, arkasındaki okunamaz. MAIL ve RCPT komutlarında bu, adrestir: çoğu sunucu bozuk "
        "adrese 553'ten daha sık bunu söyler.",
        "Adreste alan adı yoksa, boşluk, yan yana iki nokta, eksik ayraç ve benzeri varsa MAIL ya da RCPT "
        "komutundan sonra; bozuk bir sunucu adıyla EHLO komutundan sonra.",
        "Adresi yerel-bölüm@alan-adı biçimine göre denetleyin; addrlint check yerini gösterir. Adres "
        "doğruysa arkasındaki parametrelere ve köşeli açılı ayraçlara bakın.",
    ),
    "502": (
        "Komut uygulanmıyor",
        "Sunucu komutu bilir ama sunmaz.",
        "Bir yöneticinin kapattığı VRFY, EXPN, HELP ya da TURN komutlarından sonra.",
        "Komutsuz sürdürün. Yalnızca sunucunun EHLO yanıtında saydıklarını kullanın.",
    ),
    "503": (
        "Komut sırası yanlış",
        "Bir komut, kendisinden önce gelmesi gerekenden önce geldi.",
        "Kabul edilmiş bir MAIL olmadan RCPT, kabul edilmiş bir RCPT olmadan DATA, ikinci kez AUTH "
        "komutundan sonra. Asıl ret çoğu kez bir önceki yanıttadır.",
        "Bundan önceki yanıtı okuyun: tek alıcı reddedildiyse DATA'nın gideceği kimse yoktur. Yeni "
        "iletiden önce RSET gönderin.",
    ),
    "504": (
        "Komut parametresi uygulanmıyor",
        "Sunucu bu parametreyi desteklemiyor. Postfix bunu 5.5.2 ile, ad tam nitelikli olmadığında "
        "söyler.",
        "Bilinmeyen bir yöntemle AUTH komutundan; noktası olmayan sunucu ya da alan adıyla EHLO, MAIL "
        "veya RCPT komutundan sonra.",
        "Alan adını tamamlayın (jane@mail yerine jane@mail.example.net) ya da sunucunun saydığı bir "
        "yöntemi seçin.",
    ),
    "521": (
        "Bu sunucu posta kabul etmez",
        "Sunucu hiçbir zaman posta almaz; yalnızca bunu söylemek için yanıt verir.",
        "Bağlanırken ya da alan adının bu durumunu bilen bir sunucuda RCPT komutundan sonra.",
        "Alan adının o sunucuda kutusu yoktur. Alan adında yazım hatası olup olmadığına ve MX "
        "kayıtlarına bakın.",
    ),
    "523": (
        "Şifreleme gerekli",
        "Sunucu sürdürmeden önce TLS ister.",
        "STARTTLS olmadan MAIL ya da AUTH komutundan sonra.",
        "İstemcide TLS'yi açın.",
    ),
    "524": (
        "Bu yöntem için şifreleme gerekli",
        "Bu oturum açma yöntemi yalnızca TLS içinde kullanılabilir.",
        "TLS olmadan AUTH komutundan sonra; az sayıda sunucudan.",
        "İstemcide TLS'yi açın.",
    ),
    "525": (
        "Kullanıcı hesabı kapalı",
        "Hesap var ama kapatılmış.",
        "AUTH komutundan sonra.",
        "Hesabın yöneticisine sorun; adreste değiştirilecek bir şey işe yaramaz.",
    ),
    "530": (
        "Kimlik doğrulama ya da TLS gerekli",
        "Oturum açmadan ya da STARTTLS'ten önce sunucu sizden posta almaz.",
        "Gönderim sunucusunda (587 ve 465 numaralı kapılar) MAIL komutundan sonra.",
        "Kullanıcı adını, parolayı ve TLS'yi ayarlayın. Kendi alan adlarına herkesten posta alması "
        "gereken sunucu 25 numaralı kapıyı dinler.",
    ),
    "533": (
        "Yetki yok",
        "Hiçbir standart tanımlamaz; X.7.1 genişletilmiş kodunun yanında geçer.",
        "Seyrek olarak, kendi yanıtları olan yazılımlardan.",
        "Metni okuyun; konu izindir, adresin biçimi değil.",
    ),
    "534": (
        "Kimlik doğrulama yöntemi çok zayıf",
        "Sunucu bu hesap için bu yolla oturum açmayı kabul etmiyor.",
        "AUTH komutundan sonra; Gmail, hesabın kendi parolasıyla oturum açan programlara bunu söyler.",
        "Daha güçlü bir yöntem kullanın: OAuth ya da bu program için üretilmiş bir parola.",
    ),
    "535": (
        "Kimlik bilgileri geçersiz",
        "Kullanıcı adı ya da parola yanlış.",
        "AUTH komutundan sonra. Sağlayıcılar düz parolayı artık kabul etmediklerinde de söyler.",
        "İkisinde boşluk olup olmadığına ve doğru hesaba bakın; birçok sağlayıcı program için üretilmiş "
        "parola ister.",
    ),
    "538": (
        "Bu yöntem için şifreleme gerekli",
        "Yalnızca TLS içinde kullanılabilen yöntem için eski kod.",
        "TLS olmadan AUTH komutundan sonra.",
        "İstemcide TLS'yi açın.",
    ),
    "541": (
        "Alıcının süzgeci reddetti",
        "Hiçbir standart tanımlamaz; bazı sağlayıcılar süzgeç iletiyi istenmeyen posta saydığında söyler.",
        "DATA ya da RCPT komutundan sonra.",
        "Konu içerik ya da saygınlıktır. Metni okuyun, alıcıya başka yoldan yazın.",
    ),
    "550": (
        "Posta kutusu kullanılamıyor",
        "Sunucu kesin olarak reddediyor. Çoğunlukla böyle bir kutu yoktur; kural gereği retlerin kodu da "
        "budur: aktarma, saygınlık, gönderenin doğrulanması.",
        "Bilinmeyen kullanıcı için RCPT komutundan, kural gereği MAIL ya da DATA komutundan sonra. 5.6.7 "
        "ile: gönderen adresi, sunucunun sunmadığı SMTPUTF8'i gerektiriyor.",
        "Genişletilmiş kodu ve metni okuyun. 5.1.1: @ işaretinden önceki bölümün yazımına bakın, sonra "
        "adresi listeden çıkarın. 5.7.x: reddedilen adres değil, sizsiniz.",
    ),
    "551": (
        "Kullanıcı burada değil; başka yolu deneyin",
        "Kutu başka yerdedir ve sunucu postayı iletmez. Doğru adresi söyleyebilir.",
        "RCPT ya da VRFY komutundan sonra.",
        "Metinde bir adres varsa ona gönderin ve listenize yazın.",
    ),
    "552": (
        "Depo sınırı aşıldı",
        "İleti sunucunun aldığından büyük ya da kutuda yer kalmamış.",
        "SIZE ile MAIL komutundan sonra ya da DATA'nın sonunda. Eski sunucular çok alıcı için de söyler.",
        "Daha az gönderin: ek yerine bağlantı. Dolu kutu için başka yoldan yazın.",
    ),
    "553": (
        "Posta kutusu adına izin verilmiyor",
        "Kutunun adına izin verilmiyor; standarda göre, yazımı yanlış olduğu için: boşluk, tırnak içine "
        "alınması gereken bir karakter, SMTPUTF8 olmadan ASCII dışı harfler, eksik bir bölüm. Gerçekte "
        "çoğu sunucu böyle bir adrese 501 der; karşılaşılan 553'lerin çoğu da aktarma, oturum açma ya da "
        "saygınlıkla ilgilidir.",
        "MAIL ya da RCPT komutundan sonra. Biçim için: Sendmail, OpenSMTPD (gönderenlerde), aiosmtpd, "
        "Gmail (5.1.3 ve 5.1.7), strict_smtputf8 ayarlı Postfix (5.6.7). Biçimle ilgisi olmadan: qmail'in "
        "rcpthosts ve badmailfrom listeleri, Yahoo'nun ertelemeleri, Postfix'in sender not owned by user "
        "yanıtı, Zoho'nun Relaying disallowed yanıtı.",
        "Önce genişletilmiş koda bakın. 5.1.2, 5.1.3, 5.1.7, 5.5.4, 5.6.7: adresi yerel-bölüm@alan-adı "
        "biçimine göre boşluk, özel karakter ve kodlama için denetleyin; addrlint check yerini gösterir. "
        "5.7.x, 5.1.8, 5.3.x ya da relay, owned, list gibi sözcükler: adres sağlam; oturum açın, kendi "
        "adresinizle gönderin ya da yöneticiye sorun.",
    ),
    "554": (
        "İşlem başarısız",
        "Geri kalan her şey için ret: kural, içerik ya da nedeni söylenmeyen.",
        "DATA'nın sonunda (istenmeyen posta, DMARC, zararlı yazılım), bağlanırken (IP adresiniz "
        "istenmiyor), RCPT komutundan sonra (Relay access denied).",
        "Metni ve genişletilmiş kodu okuyun. Adresin biçimi olması çok seyrektir; 5.6.9 ile bir başlık "
        "SMTPUTF8 gerektirir.",
    ),
    "555": (
        "MAIL ya da RCPT parametreleri tanınmadı",
        "Adresin arkasındaki bir şey okunamıyor. Gmail, yolun tamamı okunamadığında böyle der (5.5.2).",
        "MAIL ya da RCPT komutundan sonra: sunucunun sunmadığı bir parametreyle, açılı ayraçsız, kapanan "
        "ayracın arkasında bir şeyle, ASCII dışı baytlarla.",
        "Gönderilen satırın kendisine bakın: adres ayraç içinde olmalı, arkasında yalnızca bilinen "
        "parametreler bulunmalı, adresin içinde > olmamalıdır.",
    ),
    "556": (
        "Alan adı posta kabul etmez",
        "Alıcının alan adı, DNS'te (boş MX) hiç posta almadığını bildiriyor.",
        "Alan adını sorgulamış bir aktarıcıda RCPT komutundan sonra.",
        "Alan adında yazım hatası arayın. Doğruysa oradaki kimseye postayla ulaşılamaz.",
    ),
    "557": (
        "Erişim reddedildi",
        "Hiçbir standart tanımlamaz; bazı sunucular kural gereği bununla reddeder.",
        "Seyrek olarak, bağlanırken ya da MAIL komutundan sonra.",
        "Metni okuyun: konu siz ya da sunucunuzdur, adresin biçimi değil.",
    ),
    "571": (
        "Kural gereği engellendi",
        "Hiçbir standart tanımlamaz; bazı süzgeçler, 5.7.1 genişletilmiş kodundan esinle, bununla "
        "reddeder.",
        "RCPT ya da DATA komutundan sonra.",
        "Metni okuyun: konu saygınlık ya da içeriktir, adresin biçimi değil.",
    ),
    "X.0.0": (
        "Tanımsız başka durum",
        "Sunucu daha yakın bir neden vermiyor.",
        "Her yanıtla.",
        "Metne ve yanıtın ilk rakamına göre davranın.",
    ),
    "X.1.0": (
        "Adresle ilgili başka durum",
        "Adreste bir şey var, ne olduğu söylenmiyor. OpenSMTPD ve Sendmail biçim hataları için kullanır.",
        "MAIL ya da RCPT komutundan sonra.",
        "Metni okuyun: syntax ya da too long geçiyorsa biçim; yoksa posta kutusu.",
    ),
    "X.1.1": (
        "Alıcının posta kutusu yok",
        "Bu adla bir kutu yok; @ işaretinden önceki bölüm o alan adında bilinmiyor.",
        "RCPT komutundan sonra ve geri dönen iletilerde. En sık görülen koddur.",
        "@ işaretinden önceki yazıma bakın. Bir zamanlar doğruysa kutu kapanmıştır: listeden çıkarın.",
    ),
    "X.1.2": (
        "Alıcının alan adı bozuk",
        "Alan adı yok ya da posta alamıyor.",
        "Bir aktarıcıda RCPT komutundan sonra ve kendi sunucunuzdan geri dönen iletilerde.",
        "Alan adında yazım hatası, boşluk ya da sonda nokta arayın.",
    ),
    "X.1.3": (
        "Alıcı adresinin yazımı bozuk",
        "Alıcının adresi yanlış yazılmış.",
        "RCPT komutundan sonra, 501 ya da 553 ile.",
        "Adresi düzeltin: addrlint check her hatayı ve yerini gösterir.",
    ),
    "X.1.4": (
        "Alıcı adresi belirsiz",
        "Ad birden çok kutuya uyuyor.",
        "Adların parçalarını kabul eden sunucularda RCPT ya da VRFY komutundan sonra.",
        "Adresin tamamını kullanın.",
    ),
    "X.1.5": (
        "Alıcı adresi geçerli",
        "Adres iyi.",
        "RCPT komutundan sonra 250 ile.",
        "Sorun yok.",
    ),
    "X.1.6": (
        "Posta kutusu taşınmış",
        "Kutu vardı, artık yok; yeni adres bırakılmamış.",
        "RCPT komutundan sonra ve geri dönen iletilerde.",
        "Yeni adresi kişiye sorun; eskisini listeden çıkarın.",
    ),
    "X.1.7": (
        "Gönderen adresinin yazımı bozuk",
        "Gönderenin adresi yanlış yazılmış.",
        "MAIL komutundan sonra, 501 ya da 553 ile.",
        "Zarftaki göndereni düzeltin; çoğu kez root@localhost gibi bir ayardır.",
    ),
    "X.1.8": (
        "Gönderenin alan adı bozuk",
        "Gönderenin alan adı yok ya da ona yanıt verilemiyor. Microsoft 365, istenmeyen posta yüzünden "
        "kapattığı hesaba da 5.1.8 der.",
        "MAIL komutundan sonra.",
        "DNS'te MX ya da adres kaydı olan bir alan adından gönderin.",
    ),
    "X.1.9": (
        "Kurallara uymayan bir postacıya aktarıldı",
        "Posta, teslimi bildirmeyen bir sisteme geçti.",
        "Teslim bildirimlerinde.",
        "Yapılacak bir şey yok; başka bildirim gelmez.",
    ),
    "X.1.10": (
        "Alıcının alan adı posta almıyor",
        "Alan adı boş MX ile posta almadığını bildiriyor. Exchange Online 5.1.10 ile böyle bir alıcı "
        "olmadığını söyler.",
        "RCPT komutundan sonra, 556 ya da 550 ile.",
        "Adreste yazım hatası arayın; yoksa listeden çıkarın.",
    ),
    "X.2.0": (
        "Posta kutusuyla ilgili başka durum",
        "Kutuda bir şey var, ne olduğu söylenmiyor.",
        "RCPT ya da DATA komutundan sonra.",
        "Metne göre davranın.",
    ),
    "X.2.1": (
        "Posta kutusu kapalı",
        "Kutu var ama posta almıyor.",
        "Kapatılmış, engellenmiş ya da uzun süre kullanılmamış hesaplar için RCPT komutundan sonra.",
        "Sınıf 4 değilse listeden çıkarın.",
    ),
    "X.2.2": (
        "Posta kutusu dolu",
        "Alıcının yeri kalmamış.",
        "RCPT ya da DATA komutundan sonra, 452 ya da 552 ile.",
        "Birkaç gün sonra yeniden deneyin; önemliyse başka yoldan yazın.",
    ),
    "X.2.3": (
        "İleti bu kutu için çok uzun",
        "İleti bu alıcının alabileceğinden büyük.",
        "DATA komutundan sonra, 552 ile.",
        "Daha az ya da bir bağlantı gönderin.",
    ),
    "X.2.4": (
        "Liste açılamadı",
        "Posta listesi üyelerine çözülemedi.",
        "RCPT komutundan sonra ya da bir listeden geri dönen iletilerde.",
        "Listenin sahibine bildirin.",
    ),
    "X.3.0": (
        "Posta sistemiyle ilgili başka durum",
        "Alan sistemde bir şey var, ne olduğu söylenmiyor.",
        "Her komutta.",
        "Yeniden deneyin; sürerse yöneticiye bildirin.",
    ),
    "X.3.1": (
        "Posta sistemi dolu",
        "Sunucuda yer kalmamış.",
        "MAIL ya da DATA komutundan sonra, 452 ile.",
        "Daha sonra yeniden deneyin.",
    ),
    "X.3.2": (
        "Sistem posta kabul etmiyor",
        "Sunucu şu anda (sınıf 4) ya da hiçbir zaman (sınıf 5) posta almıyor.",
        "Bağlanırken, 421 ya da 521 ile.",
        "Sınıf 4: yeniden deneyin. Sınıf 5: orada posta sunucusu yoktur.",
    ),
    "X.3.3": (
        "Özellik desteklenmiyor",
        "Sistem, iletinin istediğini yapamıyor.",
        "MAIL ya da DATA komutundan sonra.",
        "Metinde adı geçen özellik olmadan gönderin.",
    ),
    "X.3.4": (
        "İleti sistem için çok büyük",
        "İleti sunucunun aldığından büyük.",
        "SIZE ile MAIL komutundan ya da DATA komutundan sonra, 552 ile.",
        "Daha az gönderin; sınırı EHLO yanıtındaki SIZE söyler.",
    ),
    "X.3.5": (
        "Sistem yanlış ayarlanmış",
        "Sunucu, postayı alamayacak biçimde ayarlanmış: örneğin kendisine gönderecektir.",
        "RCPT komutundan sonra ya da geri dönen iletilerde, 553 ya da 554 ile.",
        "İşlem yapması gereken alıcı sunucunun yöneticisidir; alan adının MX kayıtlarına bakın.",
    ),
    "X.3.6": (
        "Öncelik değiştirildi",
        "İleti, istenenden başka bir öncelikle alındı.",
        "250 ile.",
        "Sorun yok.",
    ),
    "X.4.0": (
        "Ağ ya da yönlendirmeyle ilgili başka durum",
        "Sunucuların arasında bir şey var, ne olduğu söylenmiyor.",
        "Geri dönen iletilerde ve günlüklerde.",
        "Kuyruğun yeniden denemesini bekleyin.",
    ),
    "X.4.1": (
        "Sunucudan yanıt yok",
        "Alıcının sunucusu yanıt vermedi.",
        "Kendi sunucunuzun geri gönderdiği iletilerde ve günlüklerinde.",
        "Kuyruğun yeniden denemesini bekleyin; sürerse alan adında yazım hatası arayın.",
    ),
    "X.4.2": (
        "Bağlantı bozuk",
        "Bağlantı koptu.",
        "Geri dönen iletilerde ve günlüklerde.",
        "Kuyruğun yeniden denemesini bekleyin.",
    ),
    "X.4.3": (
        "Dizin sunucusu hatası",
        "Çoğunlukla DNS'teki bir sorguya yanıt alınamadı.",
        "Geri dönen iletilerde, günlüklerde ve RCPT komutundan sonra 451 ile.",
        "Kuyruğun yeniden denemesini bekleyin; sürerse alan adının ad sunucularına bakın.",
    ),
    "X.4.4": (
        "Yol bulunamadı",
        "Alan adına giden bir yol bulunamadı: alan adı yok ya da posta sunucusu yok.",
        "Kendi sunucunuzun geri gönderdiği iletilerde.",
        "Alan adında yazım hatası arayın.",
    ),
    "X.4.5": (
        "Posta sistemi tıkanık",
        "Sunucu ya da ona giden yol aşırı yüklü.",
        "421 ya da 451 ile.",
        "Daha yavaş gönderin.",
    ),
    "X.4.6": (
        "Yönlendirme döngüsü",
        "İleti sunucular arasında dönüp durdu.",
        "Geri dönen iletilerde.",
        "Yöneticiler yönlendirmelere ve MX kayıtlarına bakmalıdır.",
    ),
    "X.4.7": (
        "Teslim süresi doldu",
        "Posta kuyrukta bekleyebileceği kadar bekledi ve vazgeçildi.",
        "Gönderdikten günler sonra, geri dönen iletilerde.",
        "İletide daha önceki geçici nedeni arayın; ortadan kalkınca yeniden gönderin.",
    ),
    "X.5.0": (
        "Protokolle ilgili başka durum",
        "İki program birbirini anlamadı, nasıl olduğu söylenmiyor.",
        "Her komutta.",
        "Metne göre davranın.",
    ),
    "X.5.1": (
        "Geçersiz komut",
        "Komut burada bilinmiyor ya da yanlış zamanda geldi.",
        "500, 502 ya da 503 ile.",
        "Bundan önceki yanıtı okuyun; yalnızca EHLO yanıtında sayılanları kullanın.",
    ),
    "X.5.2": (
        "Yazım hatası",
        "Satır okunamadı. Gmail, çözemediği bir adrese 555 5.5.2 der.",
        "500, 501, 504 ya da 555 ile.",
        "Gönderilen satırın kendisine bakın: ayraçlar, boşluklar, ASCII dışı baytlar.",
    ),
    "X.5.3": (
        "Alıcı çok fazla",
        "Sunucunun bir iletiyle aldığından çok alıcı.",
        "RCPT komutundan sonra, 452 ile.",
        "Kalanlara ayrı bir işlemle gönderin.",
    ),
    "X.5.4": (
        "Komutun bağımsız değişkenleri geçersiz",
        "Komutun arkasındaki yanlış. Sendmail, alan adı olmayan gönderene 5.5.4 der.",
        "501, 504, 553 ya da 555 ile.",
        "Adresin alan adına ve arkasındaki parametrelere bakın.",
    ),
    "X.5.5": (
        "Protokol sürümü yanlış",
        "Programların konuştuğu sürümler birbirine uymuyor.",
        "Seyrek.",
        "Başka bir sunucu ya da istemci kullanın.",
    ),
    "X.5.6": (
        "Kimlik doğrulama satırı çok uzun",
        "Oturum açmanın bir satırı izin verilenden uzundu.",
        "AUTH sırasında, 500 ile.",
        "Gönderilen parolaya ya da belirtece bakın.",
    ),
    "X.6.0": (
        "İçerikle ilgili başka hata",
        "İletinin içeriğinde bir şey var, ne olduğu söylenmiyor.",
        "DATA komutundan sonra.",
        "Metne göre davranın.",
    ),
    "X.6.1": (
        "İçerik türü desteklenmiyor",
        "Alıcının sistemi bu tür içeriği alamıyor.",
        "DATA komutundan sonra ve geri dönen iletilerde.",
        "Düz metin ya da başka bir biçim gönderin.",
    ),
    "X.6.2": (
        "Dönüştürme gerekli ve yasak",
        "İletinin dönüştürülmesi gerekirdi ama buna izin yok.",
        "Geri dönen iletilerde.",
        "Dönüştürme gerektirmeyen bir biçimde gönderin.",
    ),
    "X.6.3": (
        "Dönüştürme gerekli ama desteklenmiyor",
        "İletinin (örneğin 8 bitlik metnin) dönüştürülmesi gerekirdi ama sunucu yapamıyor.",
        "DATA komutundan sonra, 554 ile.",
        "quoted-printable ya da Base64 olarak gönderin.",
    ),
    "X.6.4": (
        "Kayıpla dönüştürüldü",
        "İleti teslim edildi ama tam olduğu gibi değil.",
        "250 ile ve bildirimlerde.",
        "Yapılacak bir şey yok.",
    ),
    "X.6.5": (
        "Dönüştürme başarısız",
        "İletinin dönüştürülmesi gerekti ve olmadı.",
        "Geri dönen iletilerde.",
        "Daha yalın bir biçimde gönderin.",
    ),
    "X.6.6": (
        "İleti içeriği alınamıyor",
        "Başvuruyla getirilen içerik (BURL) alınamadı.",
        "BURL komutundan sonra, 554 ile.",
        "İçeriğin kendisini gönderin.",
    ),
    "X.6.7": (
        "ASCII dışı adreslere izin yok",
        "Bir adreste ASCII dışı harfler var; sonraki sunucu ya da gönderenin sunucusu bunları SMTPUTF8 "
        "olmadan almıyor.",
        "RCPT komutundan sonra 553, MAIL komutundan sonra 550 ile; gönderen sunucunun günlüklerinde.",
        "Yalnızca alan adı mı yabancı harfli? A-label biçimine (xn--...) gönderin. @ işaretinden önceki "
        "bölümse ASCII biçimi yoktur: başka bir adres isteyin ya da SMTPUTF8 sunan bir sunucu kullanın.",
    ),
    "X.6.8": (
        "UTF-8 yanıt gerekli ama izin yok",
        "Sunucunun ASCII dışı harflerle yanıt vermesi gerekirdi, istemci buna izin vermedi.",
        "VRFY ya da EXPN komutundan sonra, 252, 550 ya da 553 ile.",
        "SMTPUTF8 parametresini verin.",
    ),
    "X.6.9": (
        "Uluslararası ileti bazı alıcılara teslim edilemiyor",
        "Bir başlıkta UTF-8 var ve bir alıcının sunucusu SMTPUTF8 sunmuyor.",
        "DATA komutundan sonra, 550 ya da 554 ile.",
        "Başlıklardaki adresleri ASCII ile yazın.",
    ),
    "X.6.10": (
        "UTF-8 yanıt gerekli (eski kod)",
        "Yerine geçen X.6.8 ile aynıdır.",
        "Neredeyse hiç.",
        "X.6.8 girdisine bakın.",
    ),
    "X.7.0": (
        "Güvenlikle ilgili başka durum",
        "Güvenlik ya da kural gereği ret; nedeni söylenmiyor.",
        "Her komutta, 530, 550 ya da 554 ile.",
        "Metne göre davranın; konu adresin biçimi değildir.",
    ),
    "X.7.1": (
        "Yetki yok, ileti reddedildi",
        "Bir kural yasaklıyor: aktarma, kara liste, içerik ya da sizin olmayan bir gönderen.",
        "MAIL, RCPT ya da DATA komutundan sonra, 550, 553 ya da 554 ile.",
        "Oturum açın, kendi adresinizle gönderin ya da sunucunuzun saygınlığını araştırın; adresin "
        "biçimi sağlam.",
    ),
    "X.7.2": (
        "Listenin açılması yasak",
        "Bu listeye gönderemezsiniz.",
        "RCPT komutundan sonra.",
        "Listenin sahibine sorun.",
    ),
    "X.7.3": (
        "Güvenlik dönüştürmesi gerekli ama olanaksız",
        "İletinin bir güvenlik düzeninden ötekine geçmesi gerekirdi.",
        "Seyrek.",
        "Metne göre davranın.",
    ),
    "X.7.4": (
        "Güvenlik özellikleri desteklenmiyor",
        "Sunucu, iletinin güvenliğinin istediğini yapamıyor.",
        "AUTH ya da DATA komutundan sonra.",
        "EHLO yanıtında sayılanları kullanın.",
    ),
    "X.7.5": (
        "Şifreleme hatası",
        "Bir şeyin şifresi çözülemedi ya da doğrulanamadı.",
        "DATA komutundan sonra.",
        "Yeniden imzalayın ya da şifreleyin.",
    ),
    "X.7.6": (
        "Şifreleme algoritması desteklenmiyor",
        "Algoritma, alan sistemde bilinmiyor.",
        "DATA komutundan sonra.",
        "Yaygın bir algoritma kullanın.",
    ),
    "X.7.7": (
        "İleti bütünlüğü bozulmuş",
        "İleti yolda değişmiş.",
        "DATA komutundan sonra.",
        "Yeniden gönderin; postayı değiştiren programları arayın.",
    ),
    "X.7.8": (
        "Kimlik bilgileri geçersiz",
        "Kullanıcı adı ya da parola yanlış.",
        "AUTH komutundan sonra, 535 ile.",
        "İkisine de bakın; birçok sağlayıcı program için üretilmiş parola ister.",
    ),
    "X.7.9": (
        "Kimlik doğrulama yöntemi çok zayıf",
        "Bu yolla oturum açmak kabul edilmiyor.",
        "AUTH komutundan sonra, 534 ile.",
        "Daha güçlü bir yöntem kullanın.",
    ),
    "X.7.10": (
        "Şifreleme gerekli",
        "Önce TLS isteniyor.",
        "MAIL ya da AUTH komutundan sonra, 523 ya da 530 ile.",
        "TLS'yi açın.",
    ),
    "X.7.11": (
        "Yöntem için şifreleme gerekli",
        "Bu oturum açma yalnızca TLS içinde kabul ediliyor.",
        "AUTH komutundan sonra, 538 ile.",
        "TLS'yi açın.",
    ),
    "X.7.12": (
        "Parola geçişi gerekli",
        "Bu yöntem için parolanın yeniden konması gerekiyor.",
        "AUTH komutundan sonra, 432 ile.",
        "TLS içinde PLAIN ile bir kez oturum açın ya da parolayı değiştirin.",
    ),
    "X.7.13": (
        "Kullanıcı hesabı kapalı",
        "Hesap kapatılmış.",
        "AUTH komutundan sonra, 525 ile.",
        "Hesabın yöneticisine sorun.",
    ),
    "X.7.14": (
        "Güven ilişkisi gerekli",
        "Sunucu yalnızca belirli sunuculara güveniyor.",
        "MAIL ya da RCPT komutundan sonra, 554 ile.",
        "Yöneticiye sorun.",
    ),
    "X.7.15": (
        "Öncelik çok düşük",
        "Sunucu şu anda yalnızca daha acil postayı alıyor.",
        "Öncelik verilmiş MAIL komutundan sonra.",
        "Daha sonra yeniden deneyin.",
    ),
    "X.7.16": (
        "İleti önceliğine göre çok büyük",
        "Bu kadar acil bir ileti bu kadar büyük olamaz.",
        "Öncelik verilmiş MAIL komutundan sonra.",
        "Önceliği düşürün ya da daha az gönderin.",
    ),
    "X.7.17": (
        "Posta kutusunun sahibi değişmiş",
        "Kutu, gönderenin verdiği tarihten sonra el değiştirmiş.",
        "RRVS ile RCPT komutundan sonra.",
        "Kişiye bugünkü adresini sorun.",
    ),
    "X.7.18": (
        "Alan adının sahibi değişmiş",
        "Alan adı, gönderenin verdiği tarihten sonra el değiştirmiş.",
        "RRVS ile RCPT komutundan sonra.",
        "Kişiye bugünkü adresini sorun.",
    ),
    "X.7.19": (
        "Sahiplik sınanamıyor",
        "Sunucu, kutunun ne zamandan beri bu kişiye ait olduğunu söyleyemiyor.",
        "RRVS ile RCPT komutundan sonra.",
        "Tehlikesi yoksa RRVS'siz gönderin.",
    ),
    "X.7.20": (
        "Geçerli DKIM imzası yok",
        "İletinin hiçbir DKIM imzası doğrulanamadı.",
        "DATA komutundan sonra, 550 ile.",
        "Postanızı imzalayın; imzadan sonra değiştiren programları arayın.",
    ),
    "X.7.21": (
        "Kabul edilebilir DKIM imzası yok",
        "Bir imza geçerliydi ama sunucunun kabul ettiklerinden değildi.",
        "DATA komutundan sonra, 550 ile.",
        "Kendi alan adınızla ve en az 1024 bitlik bir anahtarla imzalayın.",
    ),
    "X.7.22": (
        "Yazarın alan adına ait DKIM imzası yok",
        "Geçerli imzaların hiçbiri From başlığındaki alan adına ait değil.",
        "DATA komutundan sonra, 550 ile.",
        "From başlığındaki alan adıyla imzalayın.",
    ),
    "X.7.23": (
        "SPF doğrulaması başarısız",
        "Gönderenin alan adı, sunucunuzun kendi adına göndermesine izin vermiyor.",
        "MAIL ya da DATA komutundan sonra, 550 ile.",
        "Sunucunuzu alan adının SPF kaydına ekleyin.",
    ),
    "X.7.24": (
        "SPF doğrulamasında hata",
        "Alan adının SPF kaydı okunamadı.",
        "MAIL komutundan sonra, 451 ya da 550 ile.",
        "Kaydı düzeltin: tek kayıt, en çok on sorgu.",
    ),
    "X.7.25": (
        "Ters DNS doğrulaması başarısız",
        "Sunucunuzun IP adresinin adı yok ya da adı ona geri dönmüyor.",
        "Bağlanırken ya da MAIL komutundan sonra, 550 ile.",
        "PTR kaydını ve adın adres kaydını ayarlayın.",
    ),
    "X.7.26": (
        "Birden çok doğrulama başarısız",
        "SPF, DKIM ve DMARC denetimlerinin hiçbiri geçmedi.",
        "DATA komutundan sonra, 550 ile.",
        "From başlığındaki alan adı için SPF ve DKIM kurun.",
    ),
    "X.7.27": (
        "Gönderenin alan adı posta almıyor",
        "Gönderenin alan adının MX kaydı boş: kimse yanıt veremez.",
        "MAIL komutundan sonra, 550 ile.",
        "Posta kabul eden bir alan adından gönderin.",
    ),
    "X.7.28": (
        "Posta seli algılandı",
        "Sunucunun olağan saydığından çok gönderiyorsunuz.",
        "MAIL ya da RCPT komutundan sonra, 421, 450 ya da 550 ile.",
        "Daha yavaş gönderin.",
    ),
    "X.7.29": (
        "ARC doğrulaması başarısız",
        "İletenlerin mühür zinciri (ARC) kırık.",
        "DATA komutundan sonra, 550 ile.",
        "İleten işlem yapmalı ya da posta doğrudan gönderilmelidir.",
    ),
    "X.7.30": (
        "REQUIRETLS desteği gerekli",
        "İleti yalnızca TLS içinde yol almalı, sonraki sunucu ise buna söz veremiyor.",
        "MAIL komutundan sonra ve geri dönen iletilerde, 550 ile.",
        "Tehlikesi yoksa REQUIRETLS'siz gönderin.",
    ),
}

# Yanıtın nedeni, nedenin adına göre: bir cümleyle neden ve yapılacak iş.
CAUSES: dict[str, tuple[str, str]] = {
    "syntax": (
        "Sunucu adresi okuyamadı: biçimi yanlış.",
        "Adresi düzeltin; addrlint'in onda buldukları aşağıdadır.",
    ),
    "no-domain": (
        "Adreste tam bir alan adı yok.",
        "Alan adını noktalarıyla ekleyin: jane@mail yerine jane@mail.example.net.",
    ),
    "too-long": (
        "Adres, sunucunun aldığından uzun.",
        "Kısaltın: @ işaretinden önce 64, toplamda 254 sekizli.",
    ),
    "reserved-domain": (
        "Alan adı örneklere ya da yerel kullanıma ayrılmıştır; oraya posta ulaşamaz.",
        "Yerine gerçek alan adını yazın.",
    ),
    "smtputf8": (
        "Adreste ASCII dışı harfler var ve yoldaki bir sunucu bunları almıyor.",
        "Yabancı harfli alan adını A-label (xn--...) olarak yazın. @ işaretinden önceki yabancı harfli "
        "bölümün ASCII biçimi yoktur: başka bir adres isteyin.",
    ),
    "encoding": (
        "Program adresi ASCII olarak yazamadı: içinde başka harfler var.",
        "Sunucu sunuyorsa SMTPUTF8 kullanın ya da ASCII bir adres yazın.",
    ),
    "after-path": (
        "Adresin arkasındaki bir şey ya da çevresindeki ayraçlar okunamadı.",
        "Gönderilen satırın kendisine bakın: <adres>, ardından yalnızca bilinen parametreler.",
    ),
    "domain-unknown": (
        "Alan adı DNS'te bulunamadı ya da posta almıyor. Biçim doğru, ad yanlış olabilir.",
        "Alan adında yazım hatası, boşluk ya da sonda nokta arayın.",
    ),
    "null-mx": (
        "Alan adı posta kabul etmediğini bildiriyor.",
        "Alan adında yazım hatası arayın; yoksa oradaki kimseye ulaşılamaz.",
    ),
    "mailbox-unknown": (
        "Adresin biçimi doğru ama böyle bir kutu yok.",
        "@ işaretinden önceki yazıma bakın; yoksa adresi listeden çıkarın.",
    ),
    "mailbox-moved": (
        "Posta kutusu taşınmış.",
        "Metinde yeni adres varsa onu kullanın.",
    ),
    "mailbox-disabled": (
        "Posta kutusu var ama posta almıyor.",
        "Başka yoldan yazın; böyle kalırsa listeden çıkarın.",
    ),
    "mailbox-full": (
        "Kutuda ya da sunucuda yer kalmamış.",
        "Birkaç gün sonra yeniden deneyin.",
    ),
    "too-big": ("İleti çok büyük.", "Daha az ya da bir bağlantı gönderin."),
    "relay": (
        "Sunucu, o alan adına sizin için posta aktarmıyor. Kusur adreste değil.",
        "Göndermeden önce oturum açın ya da alan adının kendi posta sunucusuna (MX) gönderin.",
    ),
    "login": (
        "Sunucu oturum açmanızı istiyor ya da kimliğinizi kabul etmedi. Kusur adreste değil.",
        "Kullanıcı adına, parolaya ve yönteme bakın.",
    ),
    "not-owner": (
        "Bu gönderen adıyla gönderemezsiniz. Kusur adresin biçiminde değil.",
        "Oturuma ait bir adresle gönderin ya da adresin eklenmesini isteyin.",
    ),
    "blocked": (
        "Sunucunuz ya da gönderen bir kara listede veya saygınlığı kötü. Kusur adreste değil.",
        "Metinde adı geçen sayfayı okuyun ve listeden çıkarılmayı isteyin.",
    ),
    "content": (
        "İleti istenmeyen posta sayıldı ya da içeriğine izin yok. Kusur adreste değil.",
        "İçeriğe ve içindeki bağlantılara bakın.",
    ),
    "authentication": (
        "Gönderenin SPF, DKIM, DMARC ya da ters DNS denetimi geçmedi. Kusur alıcıda değil.",
        "From başlığındaki alan adı için bu kayıtları kurun.",
    ),
    "sender-domain": (
        "Gönderenin alan adı DNS'te bulunamadı. Kusur alıcıda değil.",
        "Var olan bir alan adından gönderin; yazım hatası arayın.",
    ),
    "tls": ("Sunucu şifreli bağlantı istiyor.", "TLS'yi açın."),
    "rate": (
        "Sunucunun izin verdiğinden çok ya da hızlı gönderiyorsunuz.",
        "Daha yavaş gönderin; kuyruğun yeniden denemesini bekleyin.",
    ),
    "greylisting": (
        "Gri listeleme: sunucu birkaç dakika sonra yeniden denemenizi istiyor.",
        "Kuyruğun yeniden denemesini bekleyin; başka bir şey gerekmez.",
    ),
    "too-many-recipients": (
        "İletinin alıcısı, sunucunun bir kerede aldığından çok.",
        "Kalanlara ayrı bir iletiyle gönderin.",
    ),
    "network": (
        "Sunucuya ulaşılamadı ya da bağlantı koptu.",
        "Kuyruğun yeniden denemesini bekleyin; sürerse alan adında yazım hatası arayın.",
    ),
    "server": (
        "Sunucu tarafında bir şey ters gitti.",
        "Kuyruğun yeniden denemesini bekleyin ya da sunucunun yöneticisine bildirin.",
    ),
    "loop": ("İleti dönüp duruyor.", "Yönlendirmelere ve MX kayıtlarına bakın."),
    "sequence": (
        "Bir komut yanlış zamanda geldi; asıl ret çoğu kez önceki yanıttadır.",
        "Bundan önceki yanıtı okuyun.",
    ),
    "command": (
        "Sunucu komutu bilmiyor ya da sunmuyor.",
        "Yalnızca sunucunun EHLO yanıtında saydıklarını kullanın.",
    ),
    "policy": (
        "Sunucunun bir kuralı reddediyor; metin koddan daha çok şey söyler. Konu biçim değil.",
        "Metni okuyun ya da sunucunun yöneticisine sorun.",
    ),
    "done": ("Sorun yok.", "Yapılacak bir şey yok."),
    "unknown": (
        "Yanıt, nedenin adres olup olmadığını söylemiyor.",
        "addrlint'in adreste bulduklarına bakın; bir şey yoksa sunucunun yöneticisine sorun.",
    ),
}

# Bir kodun rakamları ne anlatır (RFC 5321 bölüm 4.2.1, RFC 3463 bölüm 3).
FIRST_DIGIT = {
    "2": "tamam",
    "3": "sürdürün: sunucu devamını bekliyor",
    "4": "şimdilik olmadı: aynısı daha sonra olabilir",
    "5": "kesin olarak olmadı: değiştirmeden yinelemeyin",
}
SECOND_DIGIT = {
    "0": "yazım",
    "1": "bilgi",
    "2": "bağlantı",
    "3": "belirlenmemiş (kimlik doğrulama)",
    "4": "belirlenmemiş",
    "5": "posta sistemi",
}
SUBJECT = {
    "0": "belirsiz",
    "1": "adresler",
    "2": "posta kutusu",
    "3": "posta sistemi",
    "4": "ağ ve yönlendirme",
    "5": "protokol",
    "6": "içerik",
    "7": "güvenlik ve kurallar",
}
BLAME = {
    "always": "her zaman",
    "often": "çoğu kez",
    "sometimes": "bazen",
    "never": "hiçbir zaman",
}
VERDICT = {"yes": "evet", "no": "hayır", "unknown": "söylenemez"}
WORDS = {
    "class": "Sınıf",
    "description": "Açıklama",
    "when": "Gördüğünüzde",
    "fix": "Nasıl Düzeltilir",
    "blame": "Neden adresin metni mi",
    "commands": "Komutlar",
    "beside": "Birlikte görülenler",
    "wordings": "Sık görülen metinler",
    "rules": "Bunu önceden bildiren addrlint kuralları",
    "source": "Kaynak",
    "differences": "Temel Farklar",
    "which": "Hangisini Ne Zaman Kullanmalı",
    "about": "konu",
    "unknown-code": "{code} hiçbir standardın tanımladığı bir kod değil. Rakamlarına göre: {meaning}.",
    "nearest": "Tanımlı olanların en yakınları: {codes}.",
    "says": "Büyük olasılıkla söyleyen",
    "meaning": "Anlamı",
    "at-fault": "Neden adresin metni mi",
    "todo": "Ne yapmalı",
    "nothing-found": "addrlint {address} adresinde hata bulmuyor.",
    "no-reply": "Bu metinde SMTP yanıtı bulunamadı. Bir kod (553), bir yanıt satırı, geri dönen bir ileti "
    "ya da bir günlük satırı verin.",
    "act-on": "{code}: {fix}",
    "nothing-to-do": "{code}: yapılacak bir şey yok.",
    "differ-class": "{one}: {one_class}; {other}: {other_class}.",
    "differ-about": "{one} konusu: {one_about}; {other} konusu: {other_about}.",
    "differ-commands": "{one} şunlardan sonra gelir: {one_commands}; {other} şunlardan sonra: "
    "{other_commands}.",
    "differ-blame": "Nedenin adresin metni olması: {one} {one_blame}, {other} {other_blame}.",
    "same-class": "İkisinin de anlamı: {one_class}.",
    "connect": "bağlanma",
    "bounce": "teslim bildirimleri",
    "any": "herhangi bir komut",
    "and": "ve",
    "summary": "{count} yanıt; neden adresin metni mi: evet {yes}, hayır {no}, söylenemez {unknown}.",
    "and-more": "ve {count} tane daha",
}

# Kuralların metinleri: bir satırlık ileti, özet, açıklama. İngilizcesi kuralın dosyasındadır.
RULES: dict[str, tuple[str, str, str]] = {
    "A101": (
        "adres boş",
        "Metin boş ya da yalnızca boşluklardan oluşuyor.",
        "Listelerde bu genellikle adres sütunu doldurulmamış bir satırdır. Sunucu, RCPT TO "
        "komutundaki boş adrese söz dizimi hatasıyla yanıt verir. Adresi doldurun ya da satırı "
        "silin.",
    ),
    "A102": (
        "\"@\" eksik",
        "Adreste @ işareti, dolayısıyla alan adı da yok.",
        "Adres; yerel bölüm, @ işareti ve alan adından oluşur, alan adı olmadan posta hiçbir yere "
        "gönderilemez. Yalnızca ``postmaster`` alan adı olmadan kullanılabilir, o da ancak alıcı "
        "olarak (RFC 5321 bölüm 4.1.1.3). @ işaretini ve alan adını ekleyin.",
    ),
    "A103": (
        "tırnak dışında {count} \"@\" işareti var; yalnızca bir tane olabilir",
        "Adreste tırnak dışında birden çok @ işareti var.",
        "Yerel bölümü alan adından son @ işareti ayırır; öncekiler, ``\"jane@home\"@example.org`` "
        "örneğindeki gibi tırnak içine alınmalıdır. Çoğu zaman iki adres birbirine yapışmıştır. "
        "Adresleri ayırın ya da fazla @ işaretini silin.",
    ),
    "A104": (
        "adres {octets} bayt; {limit} baytlık sınırı {excess} bayt aşıyor",
        "Adresin tamamı 254 bayttan uzun.",
        "SMTP'de bir yol, açılı ayraçlarıyla birlikte en çok 256 bayt olabilir; UTF-8 olarak "
        "sayılan adrese 254 bayt kalır. Yerel bölümü ya da alan adını kendi sınırına indirmek "
        "yetiyorsa yalnızca o sınır bildirilir. 65.536 karakterden uzun bir metnin yalnızca "
        "uzunluğu denetlenir. Adresle birlikte başka bir metin yapıştırılıp yapıştırılmadığına "
        "bakın.",
    ),
    "A105": (
        "zarf adresinde {name!r} görünen adı olamaz",
        "Adreste, ileti başlığındaki gibi, görünen ad ve açılı ayraçlar var.",
        "From, To ve Cc gibi başlıklar bu biçimi kullanır, MAIL FROM ve RCPT TO ise yalnızca "
        "adresi kabul eder. Başlıktaki biçimi olduğu gibi geçiren bir program, içinden ne "
        "çıkarırsa oraya posta gönderir: ``Doe, Jane <jane@example.org>`` için ``<Doe>``. "
        "Yalnızca ayraçların içindeki adresi verin.",
    ),
    "A106": (
        "adres açılı ayraç içinde",
        "Adres açılı ayraçların içinde.",
        "Ayraçlar SMTP komutuna aittir ve posta programı bunları kendisi ekler. Adreste de "
        "bulunurlarsa komut ``RCPT TO:<<jane@example.org>>`` olur. Ayraçları adresten silin.",
    ),
    "A107": (
        "\"{bracket}\" ayracının eşi yok",
        "Bir açılı ayracın eşi yok.",
        "Öteki ayraç büyük olasılıkla adres kopyalanırken kaybolmuştur. Ayraç metnin en başında "
        "ya da en sonundaysa düzeltme onu siler. Başka bir yerde neyin neyle eşleştiği belli "
        "değildir: eksik ayracı ekleyin ya da bunu silin.",
    ),
    "A108": (
        "{scheme!r} adrese ait değil",
        "Adres bir URI şeması ya da \"E-posta:\" gibi bir önekle başlıyor.",
        "``mailto:``, bir bağlantıda ardından adres geldiğini belirtir; adresin kendisi iki "
        "noktadan sonra başlar. Adreste tırnak dışında iki nokta üst üste işareti olamaz; "
        "sunucular onu reddeder ya da başka bir posta kutusunun parçası sayar. Adresten önceki "
        "her şeyi silin.",
    ),
    "A109": (
        "{separator!r} ile ayrılmış {count} adres var; burada yalnızca bir adres olabilir",
        "Metinde yalnızca bir adresin beklendiği yerde birden çok adres var.",
        "Her alıcı için ayrı bir RCPT TO komutu, listedeki her adres için ayrı bir satır gerekir. "
        "addrlint metindeki her adresi yine de denetler. Her adresi kendi alanına ya da satırına "
        "yazın.",
    ),
    "A110": (
        "fazladan {separator!r}: iki adresi ayırmıyor",
        "Adresin önünde, arkasında ya da iki adres arasında iki kez virgül veya noktalı virgül var.",
        "Genellikle bir liste adreslere bölünürken geriye kalır. SMTP buna izin vermez, ileti "
        "başlıklarında ise böyle fazladan virgüller eskimiş bir biçimdir. İşareti silin; adresin "
        "arkasındaki virgül için düzeltme güvenlidir.",
    ),
    "A111": (
        "zarf adresinde {comment!r} açıklaması olamaz",
        "Adresin içinde ya da yanında açıklama, yani parantez içinde metin var.",
        "İleti başlıkları böyle açıklamalara izin verir, başlık okuyan programlar da onları atar. "
        "MAIL FROM ve RCPT TO komutlarında açıklama yoktur; orada tırnak dışındaki parantezler "
        "izin verilmeyen karakterlerdir. Açıklamayı silin.",
    ),
    "A112": (
        "adresin önünde {route!r} kaynak yolu var",
        "Adreste, postanın geçmesi istenen sunucular sıralanmış.",
        "Kaynak yolları 1980'lerden kalmadır. Sunucu bu söz dizimini hâlâ anlamak zorundadır, "
        "yolu yok saymalıdır ve adresi 550 ile reddedebilir. Yalnızca iki noktadan sonraki posta "
        "kutusunu kullanın.",
    ),
    "A113": (
        "tek adres beklenen yerde {name!r} grubu var",
        "Metin tek bir adres değil, ``ad: a, b;`` biçiminde adlandırılmış bir adres grubu.",
        "Gruplar yalnızca ileti başlıklarında bulunur. Zarfta her alıcı kendi adresiyle yer alır. "
        "Grubun yerine adreslerini yazın; her alana ya da satıra bir adres.",
    ),
    "A114": (
        "kapanan ayraçtan sonra beklenmeyen {text!r}",
        "Kapanan açılı ayraçtan sonra metin var.",
        "SMTP komutunda burası parametrelerin yeridir; parametreyi tanımayan sunucu 555 yanıtını "
        "verir. Burada metin kabul eden bir program, adresi yazan kişinin SMTP parametresi "
        "vermesine izin vermiş olur. Ayraçtan sonraki metni silin.",
    ),
    "A115": (
        "açılı ayraçların içi boş; <> yalnızca MAIL FROM komutunda olabilir",
        "Açılı ayraçların içi boş.",
        "Boş dönüş yolu ``<>``, geri dönen iletilerin göndereni olarak kullanılır; böylece bunlar "
        "yeniden geri dönmez. Alıcı ve başlık için bir posta kutusu gerekir. Adresi ayraçların "
        "içine yazın ya da girdiyi silin.",
    ),
    "A116": (
        "boş dönüş yolu <>: bununla gönderilen posta hiç geri dönmez",
        "Gönderen ``<>``; geri dönen iletiler ve öteki otomatik bildirimler için doğrudur.",
        "Bu gönderenle gönderilen posta için hiçbir hata bildirimi geri gelmez. Bunu, hata "
        "bildirimine yol açmaması gereken iletilerde kullanın. Öteki bütün iletilerde bu "
        "bildirimleri alabilecek bir gönderen adresi kullanın.",
    ),
    "A117": (
        "alan adı olmayan postmaster, bağlanılan sunucunun yöneticisidir",
        "Alıcı, alan adı olmadan ``postmaster``.",
        "Her sunucu bu adı, büyük küçük harf ayırmadan, kendi yöneticisinin posta kutusu olarak "
        "kabul etmek zorundadır. Alan adı olmadan kullanılabilen tek posta kutusudur, o da "
        "yalnızca RCPT TO komutunda. Başka bir sunucunun yöneticisi için @ işaretini ve alan "
        "adını ekleyin.",
    ),
    "A118": (
        "adresin tamamı tırnak içinde: {opening}...{closing}",
        "Adresin tamamı tırnak içinde.",
        "Tırnaklar genellikle bir tablodan, ayardan ya da program kodundan kalır. Adreste "
        "yalnızca yerel bölüm tırnak içine alınabilir: ``\"jane doe\"@example.org``. Tırnakları "
        "silin.",
    ),
    "A119": (
        "\"@\" yerine {word!r} yazılmış",
        "@ işareti, adresi toplayıcı programlardan gizlemek için sözcükle yazılmış.",
        "İnsanlar böyle bir adresi anlar, posta sunucuları anlamaz. Sözcüğün yerine @ işaretini, "
        "sözcükle yazılmış noktanın yerine de noktanın kendisini yazın.",
    ),
    "A120": (
        "{template!r} doldurulmamış bir şablon yer tutucusuna benziyor",
        "Adreste, değerin olması gereken yerde bir şablon yer tutucusu var.",
        "Şablonu dolduran program çalışmamış ya da değer bulamamış. Süslü ayraç, yüzde ve dolar "
        "işaretleri yerel bölümde geçerlidir; bu yüzden sunucular böyle bir adresi kabul eder ve "
        "posta kaybolur. Şablonu ya da verisini düzeltin.",
    ),
    "A121": (
        "tırnaksız görünen adda {char} var",
        "Tırnak içine alınmamış bir görünen adda virgül ya da @ gibi özel bir karakter var.",
        "Oradaki virgül bir alıcıyı ikiye böler, ``Doe`` ve ``Jane``; @ işareti ise yeni bir "
        "adres başlatır. Adı çift tırnak içine alın: ``\"Doe, Jane\" <jane@example.org>``.",
    ),
    "A122": (
        "tırnaksız görünen adda nokta var",
        "Nokta içeren bir görünen ad tırnak içinde değil.",
        "Bu biçim eskimiştir: programlar onu hâlâ okumak zorundadır, neredeyse hepsi okur da, ama "
        "artık yazmamalıdır. Adı çift tırnak içine alın.",
    ),
    "A123": (
        "adresin içinde {what!r} var",
        "Başlıktaki bir adresin bölümleri arasında boşluk ya da açıklama var.",
        "@ işaretinin çevresinde izin verilir ama kullanılmamalıdır. Noktanın çevresinde, birçok "
        "programın artık okumadığı eskimiş bir biçimdir. Başka her yerde adresi bozar. Boşluğu ya "
        "da açıklamayı silin.",
    ),
    "A124": (
        "alan adı olmayan postmaster yalnızca alıcı olabilir",
        "``postmaster``, alan adının gerektiği bir yerde alan adı olmadan kullanılmış.",
        "Bu adı tek başına yalnızca RCPT TO kabul eder. Gönderen, başlık ve liste için "
        "``postmaster@`` ve bir alan adı gerekir. Alan adını ekleyin.",
    ),
    "A125": (
        "adresler arasında noktalı virgül var; ileti başlıkları virgül kullanır",
        "Listedeki iki adres noktalı virgülle ayrılmış.",
        "Outlook adresleri noktalı virgülle ayırır, insanlar da gördüklerini yazar. Başlıkta "
        "noktalı virgül bir grubu bitirir; bu yüzden programlar gerisini bir ad ya da adresi "
        "olmayan bir alıcı olarak okur. Virgül kullanın.",
    ),
    "A190": (
        "email-validator bunu reddediyor: {sentence}",
        "Adresin bu bölümünü hiçbir addrlint kuralı bildirmiyor, ama email-validator reddediyor.",
        "Birçok kayıt formu ve program bu kitaplığı kullanır; bu adres oralara girilemez. İki "
        "noktadan sonraki metin email-validator'ın kendi iletisidir. rfc hedefinde "
        "email-validator kullanılmaz. Adresi düzeltin ya da başka bir adres kullanın.",
    ),
    "S101": (
        "başta {many}boşluk",
        "Adres boşlukla başlıyor.",
        "SMTP, MAIL FROM ve RCPT TO komutlarında adresin çevresinde boşluğa izin vermez. Kimi "
        "sunucu boşluğu atar, kimi komutu reddeder; en az biri boşluğu posta kutusu adının "
        "parçası sayıp iletiyi başkasına teslim eder. Boşluğu silin.",
    ),
    "S102": (
        "sonda {many}boşluk",
        "Adres boşlukla bitiyor.",
        "Boşluk çoğunlukla adres kopyalanırken ya da sabit genişlikli sütunları olan bir dosyadan "
        "gelir. SMTP, MAIL FROM ve RCPT TO komutlarında adresin çevresinde boşluğa izin vermez. "
        "Boşluğu silin.",
    ),
    "S103": (
        "adresin içinde {many}boşluk; yalnızca tırnaklı yerel bölümde boşluk olabilir",
        "Adresin içinde boşluk var.",
        "Tırnaksız yerel bölümde ve alan adında boşluk olamaz. Boşluğun fazladan mı yazıldığını, "
        "yoksa nokta ya da alt çizgi yerine mi kullanıldığını yalnızca posta kutusunun sahibi "
        "bilir; bu yüzden düzeltme gözden geçirilmelidir. Birden çok yerde boşluk varsa metin bir "
        "ad ya da cümle olabilir; o zaman düzeltme önerilmez.",
    ),
    "S104": (
        "adreste ya da yanında sekme",
        "Adresin içinde ya da yanında sekme karakteri var.",
        "Sekmeler çoğunlukla tablolardan gelir. SMTP, adresin hiçbir yerinde, tırnak içinde bile "
        "sekmeye izin vermez; yalnızca ileti başlığında olabilir. Sekmeyi silin; tırnak içindeyse "
        "yerine boşluk koyun.",
    ),
    "S105": (
        "ASCII dışı boşluk: {char}",
        "Adresin içinde ya da yanında ASCII dışı bir boşluk var.",
        "En yaygını bölünmez boşluktur (U+00A0): web sayfaları ve kelime işlemciler kullanır, "
        "sıradan boşluktan ayırt edilmez. RFC 6531 yerel bölümde kâğıt üzerinde izin verir, ama "
        "uygulamada hiçbir sunucuda böyle bir posta kutusu yoktur. Boşluğu silin; tırnak "
        "içindeyse yerine sıradan boşluk koyun.",
    ),
    "S106": (
        "adres bayt sırası işaretiyle (BOM, U+FEFF) başlıyor",
        "Adres bayt sırası işaretiyle (BOM, U+FEFF) başlıyor.",
        "Elektronik tablo programları bu işareti UTF-8 dosyaların başına yazar. Bunu hesaba "
        "katmayan bir program işareti ilk adresin parçası olarak okur; adreste görünmez. İşareti "
        "silin; Python'da böyle dosyaları ``utf-8-sig`` kodlamasıyla açın.",
    ),
    "S107": (
        "sıfır genişlikli karakter: {char}",
        "Adreste görünmeyen, sıfır genişlikli bir karakter var.",
        "Web sayfaları ve sohbet programları, uzun bir sözcüğün bölünebileceği yerleri sıfır "
        "genişlikli boşluklarla gösterir; bunlar metinle birlikte kopyalanır. Adres doğru "
        "görünür, ama gönderilen posta ulaşmaz. Karakteri silin.",
    ),
    "S108": (
        "görünmeyen yumuşak tire (U+00AD)",
        "Adreste yumuşak tire var.",
        "Kelime işlemciler ve web sayfaları, sözcüğün satır sonunda bölünebileceği yere yumuşak "
        "tire koyar; başka yerde görünmez. Sunucu, ekrandakinden farklı bir ad görür. Yumuşak "
        "tireyi silin.",
    ),
    "S109": (
        "yanlış yerde {char}",
        "Sıfır genişlikli bir birleştirici ya da ayırıcı, işlevi olmayan bir yerde.",
        "Farsça ve Hindistan'daki yazı sistemleri bu görünmeyen karakterlere belirli harfler "
        "arasında gerek duyar. Başka her yerde bunlar kalıntıdır. Karakteri silin; yerel bölümün "
        "içindeyse düzeltme gözden geçirilmelidir, çünkü karakter posta kutusu adının parçası "
        "olabilir.",
    ),
    "S110": (
        "görünmeyen yazı yönü işareti: {char}",
        "Adreste görünmeyen bir yazı yönü işareti var.",
        "Adres defterleri ve posta programları bu işaretleri sağdan sola yazılan adların "
        "çevresine koyar; işaretler adresle birlikte kopyalanır. Kimse görmez, ama sunucu için "
        "adresin parçasıdırlar. İşareti silin.",
    ),
    "S111": (
        "görünmeyen karakter: {char}",
        "Adreste, programların göstermediği bir karakter var.",
        "Varyasyon seçicileri (emojilerden kalır), dolgu karakterleri, görünmeyen işleçler ve "
        "etiket karakterleri böyledir. Unicode programların bunları göstermemesini ister, ama "
        "sunucu için adresin parçasıdırlar. Karakteri silin.",
    ),
    "S112": (
        "görünmeyen satır sonu: {char}",
        "Adreste Unicode satır ayırıcısı ya da paragraf ayırıcısı var.",
        "Sayfa düzeni programları ve JSON araçları bu karakterleri (U+2028 ve U+2029) geride "
        "bırakır. Kimi programlar bunları satır sonu sayar; bir posta sunucusu da gerisini başka "
        "bir komut olarak okur. Karakteri silin.",
    ),
    "C101": (
        "tırnaksız yerel bölümde izin verilmeyen karakter: {char}",
        "Tırnaksız yerel bölümde, yalnızca tırnak içinde izin verilen bir karakter var.",
        "Tırnaksız yerel bölümde harfler, rakamlar, tek noktalar ve ``! # $ % & ' * + - / = ? ^ _ "
        "` { | } ~`` karakterleri bulunabilir. Virgül, iki nokta, noktalı virgül ve köşeli "
        "ayraçlar adresleri ayırır ya da çevreler. Karakteri silin ya da yerine asıl yazılmak "
        "isteneni koyun: virgül çoğunlukla yanlış yazılmış bir noktadır.",
    ),
    "C102": (
        "ters bölü yalnızca tırnak içinde kullanılabilir",
        "Yerel bölümde tırnak dışında ters bölü var.",
        "Ters bölü, sonraki karakteri yalnızca tırnaklı yerel bölümde kaçışlar. "
        "``jane\\@home@example.org`` yazımı RFC 3696'daki eski bir hatadır; RFC'nin düzeltmesinde "
        "doğrusu ``\"jane\\@home\"@example.org`` olarak verilir. Ters bölüyü silin ya da yerel "
        "bölümü tırnak içine alın.",
    ),
    "C103": (
        "kontrol karakteri: {char}",
        "Adreste bir kontrol karakteri var.",
        "Kontrol karakterlerine adresin hiçbir yerinde, tırnak içinde bile izin verilmez. "
        "Terminalden kopyalamadan ya da bozuk bir dışa aktarmadan kalırlar. Karakteri silin.",
    ),
    "C104": (
        "eşi olmayan \"{bracket}\"",
        "Bir parantez kapatılmamış ya da hiç açılmamış.",
        "Parantezler açıklamaları çevreler; açıklama da yalnızca ileti başlıklarında bulunabilir. "
        "Eşi olmayan bir paranteze tırnak dışında izin verilmez. Parantezi silin; başlıktaysa "
        "eksik olanı da ekleyebilirsiniz.",
    ),
    "C105": (
        "ASCII dışı kontrol karakteri: {char}",
        "Adreste bir C1 kontrol karakteri (U+0080 ile U+009F arası) var.",
        "Bu karakterleri kimse elle yazmaz. Windows-1252 ile kodlanmış metnin Latin-1 olarak "
        "okunduğunu gösterirler: örneğin U+0092 aslında kıvrık kesme işaretidir. Kaynağı "
        "Windows-1252 olarak okuyun ya da karakteri silin.",
    ),
    "C106": (
        "düz tırnak yerine kıvrık tırnak: {char}",
        "Adreste kıvrık tırnak var.",
        "Kelime işlemciler, yazılan ``'`` işaretini kıvrık tırnağa çevirir. RFC 6531 buna yerel "
        "bölümde izin verir; bu yüzden SMTPUTF8 destekleyen sunucular adresi kabul eder ve var "
        "olmayan bir posta kutusu arar. Düz tırnak kullanın; alan adında ise hiç tırnak olamaz.",
    ),
    "C107": (
        "Unicode'da karşılığı olmayan karakter: {char}",
        "Adreste hiçbir karaktere atanmamış bir kod noktası var.",
        "Metin bozulmuştur ya da bu Python'un desteklediğinden daha yeni bir Unicode sürümü "
        "kullanır. Programlar böyle bir kod noktasını farklı işleyebilir; bu yüzden adreste "
        "bulunmamalıdır. Adresi kaynağından yeniden alın.",
    ),
    "C108": (
        "programların iç kullanımına ayrılmış kod noktası: {char}",
        "Adreste U+FFFE gibi, karakter olmayan bir kod noktası var.",
        "Programlar bu kod noktalarını kendi içlerinde kullanır, dışarıya vermemelidir. U+FFFE, "
        "UTF-16 metnin yanlış bayt sırasıyla okunduğunu gösterir. Kaynağı yeniden okuyun ya da "
        "kod noktasını silin.",
    ),
    "C109": (
        "standart bir anlamı olmayan, her yazı tipinde farklı görünen karakter: {char}",
        "Adreste bir özel kullanım karakteri var.",
        "Nasıl göründüğü yazı tipine bağlıdır: birinde simge, ötekinde boş kutu olabilir. Başka "
        "sistemler için bir anlamı yoktur. Yerine asıl yazılmak istenen karakteri koyun ya da "
        "silin.",
    ),
    "C110": (
        "{char} öncesinde temel karakter yok",
        "Bir birleşen işaret en başta ya da bir noktanın, @ işaretinin veya tırnağın hemen ardında.",
        "Aksan gibi birleşen işaretler, kendilerinden önceki karakterin üzerinde gösterilir; "
        "burada o karakter harf değil, bir ayırıcıdır. İşaret böylece adresten önceki metnin "
        "görünüşünü değiştirir; ayrıca alan adı etiketi böyle bir işaretle başlayamaz. İşareti "
        "silin ya da eksik harfi ekleyin.",
    ),
    "E101": (
        "{char} geçerli UTF-8 değil",
        "Adreste geçerli UTF-8 olmayan bir bayt var.",
        "Metin başka bir kodlamayla, çoğunlukla Latin-1 ya da Windows-1252 ile yazılmıştır; SMTP "
        "ise ASCII dışı karakterler için yalnızca UTF-8 destekler. Listeyi yazıldığı kodlamayla "
        "okuyun.",
    ),
    "E102": (
        "eşi olmayan UTF-16 surrogate: {char}",
        "Adreste eşi olmayan bir surrogate kodu var.",
        "JavaScript ve Java'nın metin için kullandığı UTF-16, bazı karakterleri iki surrogate "
        "kodundan oluşan bir çift olarak yazar; bir program metni bu ikisinin arasından "
        "kesmiştir. Kalan tek kod UTF-8 olarak yazılamaz, dolayısıyla adres gönderilemez. Metnin "
        "tamamını kaynağından alın.",
    ),
    "E103": (
        "{text!r} ASCII değil, ama sonraki sunucu SMTPUTF8 desteklemiyor",
        "Adreste ASCII dışı karakterler var, ama sonraki sunucu yalnızca ASCII kabul ediyor.",
        "Alan adının yerine gönderilebilecek bir ASCII biçimi vardır (``xn--`` ile başlayan "
        "A-label'lar). Yerel bölümün ASCII biçimi yoktur ve hiçbir sunucu onu değiştiremez; bu "
        "yüzden posta bu sunucu üzerinden gönderilemez. SMTPUTF8 destekleyen bir sunucu ya da "
        "başka bir adres kullanın.",
    ),
    "E104": (
        "Unicode NFC biçiminde değil",
        "Adreste Unicode normalleştirme biçimi C'ye (NFC) uymayan karakterler var.",
        "Çoğunlukla bir harf ile aksanı, Unicode'da tek bir karakter olduğu hâlde iki karakter "
        "olarak yazılmıştır; ikisi de aynı görünür. Örneğin macOS dosya adlarını böyle yazar, "
        "metin de oradan kopyalanır. Alan adı NFC olmak zorundadır; yerel bölüm de olmalıdır, "
        "çünkü sunucu iki yazımı iki ayrı posta kutusu sayabilir. Tek karakterli biçimi kullanın.",
    ),
    "E105": (
        "{text!r}, {meant!r} metninin yanlış kodlamayla okunmuş hâli",
        "Adreste Windows-1252 olarak okunmuş UTF-8 metin var.",
        "Bir harf iki ya da üç karaktere dönüşmüştür. Büyük olasılıkla listenin tamamı yanlış "
        "kodlamayla okunmuştur: listeyi UTF-8 olarak yeniden okuyun.",
    ),
    "E106": (
        "{char}, {plain!r} yerine kullanılan bir uyumluluk karakteri",
        "Adreste, Unicode'un başka karakterlerin çeşidi olarak tanımladığı bir karakter var.",
        "Tam genişlikli harfler, bitişik harfler (ligatürler) ve daire içindeki sayılar böyledir. "
        "Adları karşılaştıran programlar bunları düz karakterlerle aynı sayabilir de saymayabilir "
        "de. Düz karakterleri kullanın.",
    ),
    "E107": (
        "@ yerine {char} kullanılmış",
        "Adreste ASCII @ işareti yerine tam genişlikli ya da küçük bir @ kullanılmış.",
        "Çince ve Japonca klavyeler bu işareti yazar. Sunucu için addaki herhangi bir "
        "karakterdir, yani adreste @ yoktur. Yerine ASCII @ işaretini koyun.",
    ),
    "E108": (
        "kodlanmış sözcük {word!r} adreste çözülmez",
        "Yerel bölümde kodlanmış bir sözcük (RFC 2047) var.",
        "Kodlanmış sözcüklerin yeri görünen adlar ve konulardır; başlıktaki bir adreste "
        "bulunamazlar. Sunucu bunları çözmez, tam bu adda bir posta kutusu arar. Python'un email "
        "paketi, adreste ASCII dışı harf varsa bunları yazar. Harflerin kendisini yazın ve "
        "SMTPUTF8 destekleyen bir sunucuyla gönderin.",
    ),
    "E109": (
        "{escape!r}, {meant!r} yerine yazılan bir URL kaçış dizisi",
        "Yerel bölümde ``%2B`` gibi bir URL kaçış dizisi var.",
        "Adres, ``+`` yerine ``%2B`` yazılan bir bağlantıdan kopyalanmıştır. Kaçış dizisi adreste "
        "çözülmez, adın parçası sayılır. Yerine, kodladığı karakteri yazın.",
    ),
    "E110": (
        "{escape!r}, {meant!r} yerine yazılan bir HTML kaçış dizisi",
        "Yerel bölümde ``&amp;`` gibi bir HTML kaçış dizisi var.",
        "Adres, bir web sayfasından ya da web sayfalarının veritabanından çözülmeden alınmıştır. "
        "Kaçış dizisinin noktalı virgülüne tırnaksız izin verilmez. Kaçış dizisinin yerine, "
        "kodladığı karakteri yazın.",
    ),
    "E111": (
        "{char} {script} yazı sisteminden, önceki harfler değil",
        "Bir sözcükte iki yazı sisteminin harfleri karışmış.",
        "Latin harfleri arasındaki bir Kiril harfi, Latin karşılığı gibi görünür. Böyle bir ad ya "
        "aldatmak içindir ya da yanlış klavye düzeniyle yazılmıştır. Çince, Japonca ve Korece, "
        "Latin harfleriyle birlikte kullanılabilir. Sözcüğü tek yazı sistemiyle yeniden yazın; "
        "adres başkasından geldiyse doğrulayın.",
    ),
    "E112": (
        "{word!r} sözcüğü {shown!r} gibi görünüyor, ama Latin harfi içermiyor",
        "Başka bir yazı sistemindeki bir sözcük, tümüyle Latin harflerine benzeyen harflerden "
        "oluşuyor.",
        "Örneğin ``apple`` tümüyle Kiril harfleriyle yazılabilir. Üst düzey alan adı da ASCII "
        "dışıysa böyle sözcükler olağandır ve bildirilmez. Posta göndermeden önce adresi "
        "doğrulayın.",
    ),
    "E113": (
        "{char} kaybolmuş bir karakterin yerinde",
        "Adreste, bir programın çözemediği baytların yerine koyduğu U+FFFD karakteri var.",
        "Asıl karakter bu metinden geri getirilemez. Adresi listenin kaynağından yeniden alın.",
    ),
    "E114": (
        "{escape!r}, {meant!r} yerine yazılan bir quoted-printable kaçış dizisi",
        "Yerel bölümde ``=2E`` gibi bir quoted-printable kaçış dizisi var.",
        "Adres, nokta yerine ``=2E`` yazılan bir ileti kaynağından kopyalanmıştır. Kaçış dizisi "
        "adreste çözülmez, adın parçası sayılır. Yerine, kodladığı karakteri yazın.",
    ),
    "E115": (
        "nokta yerine {char} kullanılmış",
        "Nokta yerine tam genişlikli ya da ideografik nokta kullanılmış.",
        "Çince ve Japonca klavyeler bu işareti yazar. Tarayıcılar onu noktaya çevirir, posta "
        "sunucuları çevirmez. Yerine nokta koyun.",
    ),
    "E116": (
        "{char} büyük harf; az sunucu ASCII dışı harflerde büyük/küçük harf ayrımını yok sayar",
        "Yerel bölümde ASCII dışı bir büyük harf var.",
        "Sunucular a-z harflerinde büyük/küçük harf ayrımını genellikle yok sayar, ama öteki "
        "harflerde sunucudan sunucuya değişir. Küçük harfle yazılan adrese postanın ulaşması daha "
        "olasıdır. Posta kutusunun büyük harfle yazıldığını bilmiyorsanız küçük harf kullanın.",
    ),
    "E117": (
        "{char} ile önceki rakamlar farklı sayı sistemlerinden",
        "Yerel bölümde iki sayı sisteminin rakamları karışmış.",
        "Kimi rakamlar başka değerdeki bir rakama benzer: örneğin Bengal dilindeki 4, 8 gibi "
        "görünür. Bütün rakamları aynı sayı sistemiyle yazın.",
    ),
    "E118": (
        "{char} harf ya da rakam değil; böyle posta kutusu olan sunucu azdır",
        "Yerel bölümde ASCII dışı bir simge, emoji ya da noktalama işareti var.",
        "RFC 6531 bu karakterlere izin verir. Güvenli adresleri tanımlayan taslaklar yalnızca "
        "harflere, rakamlara ve ASCII karakterlere izin verir; bunların dışında karakter içeren "
        "posta kutusu olan sunucu azdır. Adresin doğru olduğundan emin olun.",
    ),
    "L101": (
        "\"@\" işaretinden önce bir şey yok",
        "Adres @ işaretiyle başlıyor.",
        "Posta kutusunun adı eksik. ``@example.org``, o alan adındaki herkese ulaşmaz. Yerel "
        "bölümü ekleyin.",
    ),
    "L102": (
        "yerel bölüm noktayla başlıyor",
        "Yerel bölüm noktayla başlıyor.",
        "Tırnaksız bir yerel bölüm noktayla başlayamaz ve bitemez. Bazı sunucular böyle bir posta "
        "kutusunu yine de kabul eder, Gmail ise 553 yanıtını verir. Nokta bir yazım hatasıysa "
        "silin; değilse sahibinden başka bir adres isteyin.",
    ),
    "L103": (
        "art arda {count} nokta",
        "Yerel bölümde art arda iki ya da daha çok nokta var.",
        "Tırnaksız bir yerel bölümde noktaların arasında en az bir karakter olmalıdır; iki nokta "
        "arası boş kalamaz. Bazı sağlayıcılarda böyle posta kutuları vardır ve birçok sunucu "
        "bunları kabul eder, ama OpenSMTPD ve Haraka gibi sunucular RCPT TO komutunda reddeder. "
        "Fazla noktalar yazım hatasıysa silin.",
    ),
    "L104": (
        "yerel bölüm noktayla bitiyor",
        "Yerel bölüm noktayla bitiyor.",
        "Tırnaksız bir yerel bölüm noktayla başlayamaz ve bitemez. Bazı Japon operatörleri bir "
        "zamanlar böyle posta kutuları verdi; bunlara tırnak içinde yazarak ulaşılabilir: "
        "``\"jane.\"@example.org``. Değilse noktayı silin.",
    ),
    "L105": (
        "yerel bölüm {octets} bayt; {limit} baytlık sınırı {excess} bayt aşıyor",
        "Yerel bölüm 64 bayttan uzun.",
        "Baytlar gönderildikleri biçimde sayılır: UTF-8 olarak, tırnaklar ve ters bölülerle "
        "birlikte. Sunucu 64 baytı kabul etmek zorundadır; daha fazlasını da kabul edebilir, ama "
        "böyle posta kutusu olan sunucu azdır. Adreste ona ait olmayan bir metin olup olmadığına "
        "bakın.",
    ),
    "L201": (
        "kapanmamış tırnak",
        "Bir çift tırnak açılmış ama kapanmamış.",
        "Kapanış tırnağı olmadan, son @ işaretine ya da metnin sonuna kadar hiçbir şey güvenilir "
        "biçimde denetlenemez. Tırnağı kapatın ya da silin.",
    ),
    "L202": (
        "gereksiz tırnaklar: {unquoted!r} aynı posta kutusu",
        "Yerel bölüm tırnak içinde, ama tırnaksız da aynı anlama gelir.",
        "Gönderen olabildiğince az tırnak kullanmalıdır. Birçok sunucu ve kayıt formu her tırnağı "
        "reddeder; adres tırnaksız daha çok yerde çalışır. Tırnakları silin; düzeltme güvenlidir.",
    ),
    "L203": (
        "tırnaklı yerel bölüm: geçerli, ama birçok sunucu ve form reddeder",
        "Yerel bölüm tırnak içinde ve tırnaklar gerekli.",
        "RFC 5321, posta almak isteyen bir sunucunun böyle posta kutuları tanımlamaması "
        "gerektiğini söyler. OpenSMTPD bunların hepsini reddeder, neredeyse hiçbir form kabul "
        "etmez. Varsa başka bir posta kutusu kullanın.",
    ),
    "L204": (
        "tırnaklar yerel bölümün tamamını içine almalı",
        "Yerel bölümün yalnızca bir parçası tırnak içinde.",
        "Zarfta yerel bölüm ya tek bir tırnaklı dizidir ya da tırnaksızdır. Başlıklar bir "
        "zamanlar noktalar arasında tırnaklı sözcüklere izin veriyordu: "
        "``\"jane\".doe@example.org``; tırnağın yanında başka bir metne hiçbir zaman izin "
        "verilmedi. Yerel bölümün tamamını tırnak içine alın ya da tırnakları silin.",
    ),
    "L205": (
        "\"@\" işaretinden önceki tırnakların içi boş",
        "Yerel bölüm, içi boş bir çift tırnaktan oluşuyor.",
        "Söz dizimi buna izin verir, ama bu bir gözden kaçırma sayılır. Böyle bir posta kutusu "
        "bilinmiyor; genellikle bir program eksik bir adı tırnak içine almıştır. Yerel bölümü "
        "doldurun ya da adresi silin.",
    ),
    "L206": (
        "{char} önünde ters bölü; yalnızca ASCII karakterlerin önünde olabilir",
        "Tırnak içinde, ASCII dışı bir karakterin önünde ters bölü var.",
        "RFC 6531, tırnaklı dizilerde ASCII dışı karakterlere izin verir, ama ters bölüden sonra "
        "vermez. Ters bölüyü silin; karakterin ona gereksinimi yoktur.",
    ),
    "L301": (
        "yerel bölüm tireyle başlıyor",
        "Yerel bölüm tireyle başlıyor.",
        "Bu geçerlidir. Postfix, hiçbir program adresi bir komut satırı seçeneği sanmasın diye, "
        "böyle bir alıcıyı varsayılan olarak reddeder. Tirenin adrese ait olup olmadığına bakın.",
    ),
    "L302": (
        "bazı sunucular \"%\" işaretini başka bir alan adının @ işareti olarak okur",
        "Yerel bölümde yüzde işareti var.",
        "``jane%example.net@example.org``, bir zamanlar ``example.org`` sunucusundan postayı "
        "``jane@example.net`` adresine iletmesini isterdi. Postfix bunu hâlâ böyle okur; öteki "
        "sunucular başkaları adına posta aktarmamak için reddeder. Doğrudan son adresi kullanın.",
    ),
    "L303": (
        "bazı sunucular \"!\" işaretini sunucu yolu (UUCP) olarak okur",
        "Yerel bölümde iki adın arasında ünlem işareti var.",
        "UUCP, ``host!user`` biçiminde adresler kullanırdı. Postfix bunu ``user@host`` olarak "
        "değiştirir; Courier ve örnek yapılandırmasıyla Exim reddeder. Ünlem işareti olmayan bir "
        "adres kullanın.",
    ),
    "L304": (
        "{atom!r} Punycode'dur ve @ işaretinden önce bir anlamı yoktur",
        "Yerel bölümde bir A-label (``xn--...``) var.",
        "Punycode yalnızca alan adları içindir; yerel bölümün ASCII biçimi yoktur. Yerel bölümü "
        "yine de dönüştüren bir program, adı tam olarak bu olan bir posta kutusuna posta "
        "gönderir. Yerel bölümü özgün harfleriyle yazın.",
    ),
    "D101": (
        "\"@\" işaretinden sonra bir şey yok",
        "Adres @ işaretiyle bitiyor.",
        "Sunucunun ya da kuruluşun adı eksik; postanın gönderilebileceği bir yer yok. Alan adını "
        "ekleyin.",
    ),
    "D102": (
        "boş etiket: art arda {count} nokta",
        "Alan adında art arda iki nokta ya da @ işaretinin hemen arkasında nokta var.",
        "Alan adındaki her noktanın iki yanında da bir etiket olmalıdır. Denenen sunuculardan "
        "adresleri denetleyenlerin hepsi boş etiketi reddeder. Fazla noktaları silin.",
    ),
    "D103": (
        "alan adının sonunda {many}nokta",
        "Alan adı noktayla bitiyor.",
        "DNS'te sondaki nokta adın tam olduğunu belirtir, ama adresin söz dizimi buna izin "
        "vermez. Çoğu zaman bir cümlenin noktasıdır. Noktayı silin; tek bir nokta için düzeltme "
        "güvenlidir.",
    ),
    "D104": (
        "{label!r} etiketi tireyle başlıyor",
        "Alan adının bir etiketi tireyle başlıyor.",
        "Etiketler harf ya da rakamla başlar ve biter; tire yalnızca arada olabilir. Tireyi silin "
        "ya da etiketi düzeltin.",
    ),
    "D105": (
        "{label!r} etiketi tireyle bitiyor",
        "Alan adının bir etiketi tireyle bitiyor.",
        "Etiketler harf ya da rakamla başlar ve biter; tire yalnızca arada olabilir. Böyle bir "
        "tire çoğu zaman satır sonunda bölünmüş bir sözcükten kalır. Alan adına kaynağında bakın "
        "ve düzeltin.",
    ),
    "D106": (
        "3. ve 4. konumdaki tireler ayrılmıştır; kullanılan yalnızca xn--",
        "Bir etiketin 3. ve 4. konumunda tire var, ama etiket ``xn`` ile başlamıyor.",
        "Böyle etiketler Punycode gibi gelecekteki kodlamalar için ayrılmıştır. Posta sunucuları "
        "bunları kabul eder, ama kayıt kuruluşları vermez ve email-validator reddeder. ASCII dışı "
        "harfler içeren bir etikette hiç olamaz (RFC 5891 bölüm 4.2.3.1). Alan adının yazımına "
        "bakın.",
    ),
    "D107": (
        "alan adında alt çizgi var; yalnızca harf, rakam ve tire olabilir",
        "Alan adında alt çizgi var.",
        "DNS'te ``_dmarc`` gibi alt çizgili adlar vardır, ama hiçbiri posta kabul eden bir sunucu "
        "değildir. Exim ve Haraka bunları reddeder. Çoğu zaman tire yazılmak istenmiştir; alan "
        "adının yazımına bakın.",
    ),
    "D108": (
        "{char} alan adında olamaz; harf, rakam ve tire kullanın",
        "Alan adında, sunucu adlarında izin verilmeyen bir karakter var.",
        "Alan adının noktaları arasında yalnızca harf, rakam ve tire bulunur. Bölü işareti ya da "
        "ardından sayı gelen iki nokta üst üste, bir bağlantının kopyalandığını gösterir. Alan "
        "adına ait olmayan her şeyi silin.",
    ),
    "D109": (
        "alan adında nokta yerine virgül var",
        "Alan adında virgül var.",
        "Çoğu klavyede virgül noktanın yanındadır. Posta programları virgülü bir adresin sonu ve "
        "başka bir adresin başı olarak okur. Virgülün yerine nokta yazın.",
    ),
    "D110": (
        "etiket {octets} bayt; {limit} baytlık sınırı {excess} bayt aşıyor",
        "Alan adının bir etiketi 63 bayttan uzun.",
        "DNS iki nokta arasında en çok 63 bayta izin verir. ASCII dışı bir etikette A-label "
        "(``xn--...``) biçiminin uzunluğu sayılır, çünkü DNS bu biçimi kullanır. Alan adının "
        "yazımına bakın.",
    ),
    "D111": (
        "alan adı {octets} bayt; DNS'in {limit} baytlık sınırını {excess} bayt aşıyor",
        "Alan adı 253 bayttan uzun.",
        "RFC 5321 255 bayta izin verir, ama DNS bunun ikisini kendisi kullanır; daha uzun bir ad "
        "sorgulanamaz. ASCII dışı bir alan adında A-label (``xn--...``) biçiminin uzunluğu "
        "sayılır, çünkü DNS bu biçimi kullanır. Alan adının yazımına bakın.",
    ),
    "D201": (
        "{domain!r} içinde nokta yok: ona giden posta yerel ağda kalır",
        "Alan adı tek bir etiketten oluşuyor.",
        "İnternette alan adı tam olarak yazılmalıdır. Bir sunucunun kısa adı yalnızca kendi "
        "ağında bilinir, üst düzey alan adları da posta kabul etmez. Alan adının tamamını yazın.",
    ),
    "D202": (
        "köşeli ayraç olmadan IP adresi",
        "Alan adı, köşeli ayraç içinde olmayan bir IP adresi.",
        "Bu bir sunucu adı değildir, çünkü üst düzey alan adı hiçbir zaman sayı olmaz. Alan "
        "adının yerine yazılan IP adresi köşeli ayraç içinde olmalıdır, ama birçok sunucu bunu da "
        "reddeder. Sunucunun adını kullanın.",
    ),
    "D203": (
        "{tld!r} bir sayı, üst düzey alan adı değil",
        "Alan adının son etiketi bir sayı.",
        "Üst düzey alan adları harflerden oluşur; böylece bir ad hiçbir zaman IP adresi sanılmaz. "
        "Adresin sonunda yazım hatası olup olmadığına bakın.",
    ),
    "D204": (
        "{tld!r} bir üst düzey alan adı değil ({date} tarihli liste)",
        "Alan adının son etiketi üst düzey alan adları listesinde yok.",
        "DNS kökünün bilmediği bir ada posta teslim edilemez. Yılda birkaç kez yeni üst düzey "
        "alan adları eklenir; ileti, bu sürümdeki listenin tarihini verir. Yazımına bakın ya da "
        "üst düzey alan adı yeniyse addrlint'i güncelleyin.",
    ),
    "D205": (
        "\".{suffix}\" özel ağlar içindir; dışarıdan posta ulaşamaz",
        "Alan adı, ev ya da şirket ağlarında kullanılan bir adla bitiyor.",
        "Böyle adlar DNS'te hiç verilmedi; her ağ bunları başka bir şey için kullanır. Posta "
        "kutusunun herkese açık alan adını kullanın.",
    ),
    "D206": (
        "\".{suffix}\" bir dosya uzantısı; bu, adrese değil dosya adına benziyor",
        "Alan adı bir dosya uzantısıyla bitiyor.",
        "Tasarımcılar iki kat büyük bir resim için ``logo@2x.png`` gibi adlar kullanır. Web "
        "sayfalarından adres toplayan programlar bu adları da toplar. Girdiyi listeden silin.",
    ),
    "D301": (
        "{char} alan adında olamaz",
        "Alan adında IDNA2008'in izin vermediği bir karakter var.",
        "Alan adlarında her yazının harfleri, rakamları ve imleri bulunabilir. Simgelere, "
        "emojilere ve çoğu noktalama işaretine izin verilmez; yine de bazı kayıt kuruluşları eski "
        "bir standarda göre böyle adlar sattı. Karaktere bakın ya da başka bir alan adındaki bir "
        "adresi kullanın.",
    ),
    "D302": (
        "{char} alan adında yalnızca belirli bağlamlarda olabilir, burada olamaz",
        "Bir karakter, yazısının onu kullanmadığı bir yerde.",
        "Orta nokta Katalanca içindir ve iki l arasında bulunur; Katakana orta noktası etikette "
        "Japonca karakterler gerektirir; iki tür Arap rakamı karıştırılamaz. Başka yerlerde başka "
        "karakterler sanılabilirler. Alan adının yazımına bakın.",
    ),
    "D303": (
        "{label!r} etiketi, sağdan sola harf içeren alan adlarının bidi kuralına uymuyor",
        "Sağdan sola harf içeren bir alan adında, bir etiket bidi kuralına uymuyor.",
        "Alan adının herhangi bir etiketinde İbrani ya da Arap harfleri varsa her etiket harfle "
        "başlamalı ve yönleri karıştırmamalıdır. Yoksa iki farklı alan adı ekranda aynı "
        "görünebilir. Alan adının yazımına bakın.",
    ),
    "D304": (
        "{label!r} xn-- ile başlıyor, ama geçerli bir adın kodlaması değil",
        "Bir etiket ``xn--`` ile başlıyor, ama bir adın kodlaması değil.",
        "``xn--`` sonrasındaki metin, IDNA2008'in izin verdiği ASCII dışı harflere çözülmeli ve "
        "yeniden kodlandığında tam olarak aynı etiketi vermelidir. Vermiyorsa bir karakter "
        "kaybolmuştur ya da adda emoji vardır. Alan adını kaynağından yeniden kopyalayın.",
    ),
    "D305": (
        "ASCII dışı bir etikette büyük harf olamaz: {char}",
        "ASCII dışı harfler içeren bir etikette büyük harf var.",
        "DNS büyük küçük harf ayrımını yalnızca ASCII için yapmaz; bu yüzden IDNA2008 böyle bir "
        "etikette yalnızca küçük harfe izin verir. İnsanların yazı yazdığı programlar harfleri "
        "dönüştürür, posta sunucuları ise dönüştürmek zorunda değildir. Etiketi küçük harflerle "
        "yazın.",
    ),
    "I101": (
        "{part!r} yanlış: IPv4 adresi 0 ile 255 arasında dört sayıdır",
        "Ayraçların içinde IPv4 adresine benzeyen ama IPv4 adresi olmayan bir şey var.",
        "IPv4 adresi, aralarında nokta bulunan, 0 ile 255 arasında dört sayıdır; önünde ve "
        "arkasında başka bir şey olmaz. Adresi düzeltin ya da sunucunun adını ayraçsız yazın.",
    ),
    "I102": (
        "{address!r} bir IPv6 adresi değil",
        "``IPv6:`` sonrasındaki metin bir IPv6 adresi değil.",
        "IPv6 adresi, bir ile dört onaltılık rakamdan oluşan sekiz gruptur. Bir dizi sıfırın "
        "yerine ``::``, son iki grubun yerine bir IPv4 adresi yazılabilir. Adresi düzeltin ya da "
        "sunucunun adını ayraçsız yazın.",
    ),
    "I103": (
        "IPv6 adresinin önünde \"IPv6:\" eksik",
        "Ayraç içindeki bir IPv6 adresinin önünde tür adı yok.",
        "SMTP ayraç içinde başka adres türlerine de yer bırakır; bu yüzden IPv4 dışındaki her "
        "türün adı yazılmalıdır. Adresin önüne ``IPv6:`` yazın ya da sunucunun adını ayraçsız "
        "kullanın.",
    ),
    "I104": (
        "kapanmamış köşeli ayraç",
        "@ işaretinden sonra bir köşeli ayraç açılmış ama kapanmamış.",
        "Alan adının yerine yazılan IP adresinin iki yanında da ayraç olmalıdır. Ayracı kapatın "
        "ya da ayraçsız bir alan adı kullanın.",
    ),
    "I105": (
        "köşeli ayraçlar @ işaretinden sonraki her şeyi içine almalı",
        "Alan adında köşeli ayraçlar ve yanlarında başka bir metin var.",
        "Alan adı ya bir addır ya da ayraç içinde bir IP adresidir, hiçbir zaman ikisi birden "
        "değildir. Ayraçları ya da yanlarındaki metni silin.",
    ),
    "I106": (
        "bilinmeyen adres türü {tag!r}; adıyla yazılan tek tür IPv6",
        "Ayraçların içinde hiçbir standardın kaydetmediği bir tür adı var.",
        "RFC 5321, her biri kendi adıyla yazılan başka ağ adresi türlerine yer bırakır. Bugüne "
        "kadar bunların tek örneği ``IPv6``; IPv4 adresinin önüne tür adı yazılmaz. Tür adını "
        "düzeltin ya da silin veya ayraçsız bir alan adı kullanın.",
    ),
    "I107": (
        "{number!r} sıfırla başlıyor; bazı programlar bunu sekizlik sayı olarak okur",
        "IPv4 adresindeki bir sayı sıfırla başlıyor.",
        "RFC 5321 buna izin verir. Ama ``010`` kimi programa göre on, kimi programa göre "
        "sekizdir; adres iki ayrı sunucuyu gösterebilir. Kastedilen sayıyı başına sıfır koymadan "
        "yazın.",
    ),
    "I108": (
        "alan adı yerine IP adresi; birçok sunucu bunu kendi kuralıyla reddeder",
        "Adres, sunucusunu ayraç içindeki bir IP adresiyle belirtiyor.",
        "Bu biçim, henüz adı olmayan sunucular ve denemeler için yapıldı. Exim ve Courier bunu "
        "varsayılan olarak reddeder, istenmeyen posta filtreleri de ona güvenmez. Sunucunun adını "
        "kullanın.",
    ),
    "I109": (
        "\"::\" tek bir sıfır grubunun yerinde; SMTP en az iki grup ister",
        "``::``, IPv6 adresinin yalnızca bir grubunun yerine kullanılmış.",
        "RFC 4291, ``::`` işaretine tek bir grup için de izin verir, RFC 5321 ise yalnızca iki ya "
        "da daha çok grup için. Onun yerine sıfırı yazın.",
    ),
    "I110": (
        "IPv6 adresinden sonra bölge ya da önek uzunluğu olamaz: {suffix!r}",
        "IPv6 adresinden sonra bölge (arayüz adı) ya da önek uzunluğu var.",
        "İkisinin de yalnızca bir makinede ya da bir ağda anlamı vardır, oysa posta başka bir "
        "yere gider. Bu metni silin.",
    ),
    "I111": (
        "@ işaretinden sonraki köşeli ayraçların içi boş",
        "Köşeli ayraçların içi boş.",
        "İçlerinde bir sunucunun IP adresi olmalıydı: ``jane@[192.0.2.1]``. IP adresini ekleyin "
        "ya da ayraçsız bir alan adı kullanın.",
    ),
    "I112": (
        "{content!r} bir IP adresi değil; köşeli ayraçlarda başka bir şey olamaz",
        "@ işaretinden sonraki ayraçların içinde bir ad ya da başka bir metin var.",
        "Köşeli ayraçlar IP adresleri içindir; alan adı ayraçsız yazılır. İleti başlığında söz "
        "dizimi orada her metne izin verir, ama hiçbir sunucu ona posta gönderemez. Ayraçları "
        "silin.",
    ),
    "X101": (
        "satır sonu ({char}) SMTP komutunu ya da başlığı bitirir",
        "Adreste satır başı (CR) ya da satır sonu (LF) karakteri var.",
        "Satır sonları sahte posta göndermek için kullanılır: bir form ``jane@example.org`` "
        "adresini, ardında satır sonu ve bir komutla birlikte iletirse sunucu o komutu "
        "çalıştırır. Metnin sonundaki satır sonu genellikle girdinin kırpılmadığını gösterir; onu "
        "silin. Başka yerinde satır sonu olan adresleri reddedin.",
    ),
    "X102": (
        "{char}: birçok program bu karakteri metnin sonu sayar",
        "Adreste NUL karakteri var.",
        "C ile yazılmış programlar okumayı bu karakterde bırakır, ötekiler sürdürür. Bu yüzden "
        "bir program adresin yalnızca başını denetlerken başka biri postayı tamamına "
        "gönderebilir. Adresi reddedin ya da karakteri silin.",
    ),
    "X103": (
        "bazı aktarma sunucuları tırnak içindeki bu \">\" karakterini adresin sonu sayar",
        "Tırnaklı yerel bölümde, ardından metin gelen bir ``>`` var.",
        "Standarda göre bu geçerli bir posta kutusudur. Tırnakları ayrıştırmayan bir aktarma "
        "sunucusu ``>`` karakterini adresin sonu, gerisini de parametre sayar; posta kimsenin "
        "denetlemediği bir adrese gider. Dışarıdan gelen böyle bir adresi reddedin.",
    ),
    "X104": (
        "{char} adresin görünüşünü değiştirir",
        "Adreste yazı yönünü değiştiren bir karakter var.",
        "U+202E karakterinden sonraki metin sağdan sola gösterilir; ``gro.elpmaxe`` böylece "
        "``example.org`` gibi görünür. Adresin çevresindeki böyle karakterler adres "
        "defterlerinden gelir. Karakteri silin ve kalan adresin beklediğiniz adres olup "
        "olmadığına bakın.",
    ),
    "X105": (
        "görünen ad {shown!r} gösteriyor, ama adres {real!r}",
        "Görünen adda, gerçek adresten farklı bir adres var.",
        "Posta programları görünen adı gösterir, adresi gizler; ileti böylece başka birinden "
        "gelmiş gibi görünebilir. Adresi görünen addan çıkarın ya da gerçek adresle aynı yapın.",
    ),
    "X106": (
        "yerel bölüm bir komuta ya da dosya yoluna benziyor ({text!r})",
        "Yerel bölüm ``|`` ya da ``/`` ile başlıyor veya ``/../`` içeriyor.",
        "Posta sistemleri bir zamanlar ``|program`` ve ``/file`` gibi adlarla programlara ve "
        "dosyalara teslim ederdi. Örnek yapılandırmasıyla Exim gibi bazı sunucular bu yerel "
        "bölümleri ``550 Restricted characters in address`` yanıtıyla reddeder. Başka bir adres "
        "kullanın.",
    ),
    "X107": (
        "satır sonu ({char}) başlığı katlamıyor, bitiriyor",
        "Bir başlığın değerinde, satırı katlamayan bir satır sonu var.",
        "Uzun bir başlık katlanabilir: ardından boşluk ya da sekme gelen satır sonu, değeri "
        "sonraki satırda sürdürür. Boşluk ya da sekme yoksa sonraki satır yeni bir başlıktır; "
        "başkasının iletisine Bcc böyle eklenir. Değerin sonundaki satır sonunu silin; başka "
        "yerinde satır sonu olan değeri reddedin.",
    ),
    "P101": (
        "{name!r} bir kişi değil, bir görev hesabı",
        "Posta kutusu bir kişiye değil, ``info`` ya da ``noreply`` gibi bir göreve ait.",
        "Görev kutusunu birkaç kişi okur ya da hiç kimse okumaz. Bülten abonesi olarak çoğu kez "
        "yanlış, gönderen olarak çoğu kez doğrudur. ``addrlint clean --role-accounts`` böyle "
        "adresleri olan satırları reddeder.",
    ),
    "P102": (
        "{name!r} yer tutucuya benziyor",
        "Yerel bölüm ya da alan adı, yaygın bir yer tutucu.",
        "``test``, ``your-email`` ve benzerleri özensiz doldurulan formlardan ve kılavuzdan "
        "kopyalanan ayarlardan gelir. Böyle bir adrese giden posta kaybolur ya da bir yabancıya "
        "ulaşır. Yerine gerçek adresi yazın.",
    ),
    "P103": (
        "\".{suffix}\" ayrılmış bir addır ve internetten posta alamaz",
        "Alan adı, örneğin denemeler ya da yerel ağlar için ayrılmış bir adla bitiyor.",
        "``.test``, ``.example``, ``.invalid``, ``.localhost``, ``.local``, ``.onion``, ``.alt``, "
        "``.internal`` ve ``.arpa`` ayrılmış adlardır; internetten bunlara gönderilen posta "
        "hiçbir zaman ulaşmaz. Gerçek alan adını kullanın. Hiç çalışmaması gereken bir adres için "
        "doğru seçim ``.invalid`` olur.",
    ),
    "P104": (
        "{domain!r} belgelerdeki örnekler içindir ve posta kabul etmez",
        "Alan adı ``example.com``, ``example.net`` ya da ``example.org``, veya bunların bir alt "
        "alan adı.",
        "Bu alan adları kılavuzlar ve denemeler için ayrılmıştır; kimse bunları kaydettiremez. "
        "Gerçek kişilerin listesinde böyle bir adres uydurulmuş ya da bir kılavuzdan "
        "kopyalanmıştır. Gerçek adresi isteyin.",
    ),
    "P105": (
        "{domain!r}, {meant!r} için bir yazım hatasına benziyor",
        "Alan adı, büyük bir posta sağlayıcısının alan adındaki yazım hatasına benziyor.",
        "Fark genellikle tek bir tuştur: bir harf eksik, çift, yanındakiyle yer değiştirmiş ya da "
        "komşu tuşla karışmıştır. Alan adı yine de var olabilir; o zaman postayı onun sahibi "
        "alır. Bu yüzden düzeltme incelenmelidir ve kendiliğinden uygulanmaz. addrlint, gerçek "
        "olduğu bilinen alan adlarını bildirmez.",
    ),
    "M101": (
        "{name!r} içindeki virgül {piece!r} parçasını ayrı bir adres yapıyor",
        "Virgül içeren bir ad tırnak içinde değil.",
        "Adres listesinde virgül bir adresi bitirir. ``Doe, John <john@acme-tools.com>`` bu "
        "yüzden iki adrestir: hiçbir sunucunun kabul etmediği ``Doe`` ve John'un adresi. "
        "Alıcıları başlıktan okuyan programlar ikisine de gönderir. Adı tırnak içine alın: "
        "``\"Doe, John\" <john@acme-tools.com>``.",
    ),
    "M102": (
        "From başlığında {count} adres var ama Sender başlığı yok",
        "From başlığında birden çok adres var ve iletide Sender başlığı yok.",
        "Bir iletinin birden çok yazarı olabilir, ama o zaman göndereni Sender başlığı "
        "belirtmelidir. Birkaç büyük posta sağlayıcısı böyle iletileri DATA'dan sonra reddeder. "
        "Tek adresli bir Sender başlığı ekleyin ya da From başlığında tek adres bırakın.",
    ),
    "M103": (
        "iletide From başlığı yok",
        "İletide From başlığı yok.",
        "Her iletide tam olarak bir From başlığı olmalıdır. Her zaman zorunlu olan başlıklar "
        "yalnızca From ve Date'tir. Yazarın adresiyle bir From başlığı ekleyin.",
    ),
    "M104": (
        "{name} başlığı yineleniyor; ilki {first}. adres başlığı",
        "Yalnızca bir kez bulunabilecek bir başlık birden çok kez var.",
        "Programlar bu başlıklardan farklı olanını okur; bu yüzden bazı alıcılara hiçbir şey "
        "gitmeyebilir. Birçok sunucu ikinci bir From içeren iletiyi reddeder. Bütün adresleri tek "
        "başlığa koyun.",
    ),
    "F101": (
        "{address!r} açılı ayraç içinde değil",
        "Bir kişinin adresi açılı ayraç içinde değil.",
        "Commit künyelerinde ve paket bilgilerinde kişi ``Name <address>`` biçiminde yazılır. "
        "Ayraç yoksa programlar her şeyi ad olarak okur: kod barındırma siteleri commit'i bir "
        "hesaba bağlamaz, paket dizinleri iletişim adresi bulamaz. Adresi açılı ayraç içine alın.",
    ),
    "F102": (
        "{field} künyesinde adres var ama ad yok",
        "Bir commit künyesinde adres var ama ad yok.",
        "Kod barındırma siteleri böyle bir künyeyi yok sayar ve kişinin katkısı görünmez; imza "
        "denetimleri de onu reddeder. ``Name <address>`` biçiminde yazın.",
    ),
    "F103": (
        "{field} künyesinde ad var ama adres yok",
        "Adres gerektiren bir commit künyesinde adres yok.",
        "İmza ya da ortak yazarlık ancak adresle geçerlidir: kod barındırma siteleri hesabı "
        "adresle bulur, imza denetimleri adres ister. ``Name <address>`` biçiminde yazın.",
    ),
    "F104": (
        "tek kişilik alanda {count} kişi var",
        "Tek kişilik bir alanda iki ya da daha çok kişi var.",
        "Alanı okuyan programlar yalnızca ilk kişiyi bulur ya da metnin tamamını tek bir ad "
        "sanır. Çoğu biçimde birden çok kişi için ``contributors`` ya da ``maintainers`` gibi "
        "başka bir alan vardır: ötekileri oraya taşıyın.",
    ),
    "F105": (
        "{name} bir küme içeriyor, kümede sıra yoktur; yuvarlak ayraç kullanın",
        "Ad ile adres yuvarlak ayraç (demet) yerine süslü ayraç (küme) içinde.",
        "Kümede sıra yoktur; program bir çalışmada adı adres sanabilir, ötekinde sanmayabilir. "
        "Yuvarlak ayraç kullanın: ``(\"Acme\", \"app@acme-tools.com\")``.",
    ),
    "F106": (
        "{name} metin değil, liste olmalı",
        "Kişi listesi olması gereken bir ayar tek bir metin.",
        "Django metni karakter karakter dolaşıp her birine posta gönderir ya da ilk hata "
        "postasını gönderirken hata verir. Değeri köşeli ayraç içine alın.",
    ),
    "F107": (
        "{name} çiftlerin listesi değil, tek bir (ad, adres) çifti",
        "Tek öğeli bir demetin sonundaki virgül eksik.",
        "Ayraçlar tek başına demet oluşturmaz. Sondaki virgül olmayınca ayar çiftin kendisi olur; "
        "ad ile adres iki ayrı kişi olarak okunur. Virgülü ekleyin: ``((name, address),)``.",
    ),
    "F108": (
        "liste değil, virgülle ayrılmış tek bir metin olmalı",
        "Tek bir metin alan bir alanda liste var.",
        "Alertmanager böyle bir yapılandırmayla başlamaz ya da posta göndermez. Bütün adresleri "
        "virgülle ayırarak tek bir metne yazın.",
    ),
    "F201": (
        "posta bağlantısı {begins!r} ile değil, 'mailto:' ile başlar",
        "Bir posta bağlantısında eğik çizgi var ya da bağlantı bir web şemasıyla başlıyor.",
        "Tarayıcı ``mailto`` adlı bir makine arar ve bulamaz ya da eğik çizgiler adresin parçası "
        "olur. ``mailto:`` yazın ve adresi hemen arkasına ekleyin.",
    ),
    "F202": (
        "adresten önce 'mailto:' eksik",
        "Bir bağlantı, başında ``mailto:`` olmayan bir adres.",
        "Tarayıcı adresi sayfanın yanındaki bir dosya sanır; DMARC raporu gönderen sunucular ise "
        "hiçbir adres bulamaz. Adresin önüne ``mailto:`` yazın.",
    ),
    "F203": (
        "SOA kaydının posta kutusunda {char} var; nokta kullanın",
        "Bir SOA kaydının posta kutusu @ işaretiyle yazılmış.",
        "SOA kaydında posta kutusunun ilk noktası @ işaretinin yerini tutar. @ işareti varsa "
        "sunucu bölge dosyasını reddeder ya da var olmayan bir posta kutusu yayımlar. Yerine "
        "nokta yazın ve yerel bölümün içindeki her noktanın önüne ters eğik çizgi koyun.",
    ),
    "F204": (
        "tek satırda {count} adres var; git yalnızca ilk ikisini okur",
        "Bir ``.mailmap`` satırında üç ya da daha çok adres var.",
        "Git ilk iki adresi okur, kalanını yok sayar. Her eski adresi ayrı bir satıra yazın.",
    ),
    "F301": (
        "PyPI yüklemeyi reddeder: {sentence}",
        "PyPI bu adresi kabul etmez.",
        "PyPI, yazarın ve bakımcının adresini email-validator ile denetler; bu paket özel "
        "kullanımlı alan adlarını, tırnaklı yerel bölümleri ve adres sabitlerini reddeder. "
        "İnsanların yazabileceği genel bir adres kullanın. Bu kuralı ``--registry pypi`` açar.",
    ),
    "F302": (
        "npm {address!r} adresini atar: @ işareti ve ardından nokta yok",
        "npm hata bildirimleri için bu adresi kabul etmez.",
        "Paket yayımlanırken npm, @ işareti ve ardından noktası olmayan bir ``bugs`` adresini "
        "atar. Kullanıcılar da hata bildirecek adres göremez. Alan adı tam olan bir adres "
        "kullanın. Bu kuralı ``--registry npm`` açar.",
    ),
    "F303": (
        "Debian yüklemeyi reddeder: {address!r} root, yerel ya da döngüye giren bir adres",
        "Debian bu bakımcı adresini kabul etmez.",
        "Adres root kullanıcısınındır, yerel bir makinededir ya da Debian'ın kendi hizmetlerine "
        "geri döner. Debian, paketin bakımcısı için çalışan bir adres ister ve arşivi bunları "
        "reddeder. Okuduğunuz bir adres kullanın. Bu kuralı ``--registry debian`` açar.",
    ),
    "F304": (
        "sertifika kurumu {address!r} adresini reddeder: örnek alan adı ya da ASCII dışı",
        "Sertifika kurumu bu iletişim adresini kabul etmez.",
        "``example.com``, ``example.net`` ya da ``example.org`` alan adındaki veya ASCII "
        "dışındaki bir adrese kurum ``invalidContact`` yanıtı verir ve hesap açmaz. Yalnızca "
        "ASCII karakterlerden oluşan gerçek bir adres kullanın. Bu kuralı ``--registry acme`` "
        "açar.",
    ),
    "F305": (
        "{address!r} içinde {char} var, DMARC kaydı buna izin vermez",
        "DMARC kaydındaki bir rapor adresinde ayrılmış ya da ASCII dışı bir karakter var.",
        "DMARC kaydında virgül adresleri ayırır, noktalı virgül etiketi bitirir, ünlem işareti "
        "bir boyut sınırı başlatır; bu yüzden raporlar yanlış adrese gider ya da hiç gitmez. Bu "
        "karakterleri bağlantılardaki gibi yüzde koduyla yazın ve yalnızca ASCII kullanın. Bu "
        "kuralı ``--registry dmarc`` açar.",
    ),
    "F401": (
        "git'teki {field} adı bir adres",
        "Commit yazarının ya da commit'i yapanın git'teki adı bir adres.",
        "``user.name`` bir adrese, çoğu kez ``user.email`` ile aynı adrese ayarlanmış. Bu ad "
        "commit'lerde kalıcıdır. Adınızı ayarlayın: ``git config user.name \"Jane Doe\"``.",
    ),
    "F402": (
        "git'te {field} için adres yok",
        "Git'te yazar ya da commit'i yapan için adres yok veya git makine adından bir adres "
        "uydurmuş.",
        "Böyle commit'ler kimseye bağlanamaz ve birçok sunucu onları reddeder. Adresinizi "
        "ayarlayın: ``git config user.email jane@acme-tools.com``.",
    ),
    "F901": (
        "kullanılmayan yok sayma yorumu: {codes}",
        "Bir yok sayma yorumu hiçbir bulguyla eşleşmiyor.",
        "Hata düzeltilmiş ya da yorum bulgunun satırında değil. Kullanılmayan yorum bir sonraki "
        "bulguyu gizler: onu silin.",
    ),
    "R101": (
        "{line}. satırın yinelemesi",
        "Aynı adres listede harfi harfine iki kez geçiyor.",
        "Listede iki kez bulunan alıcı her iletiyi iki kez alır. ``addrlint clean --dedupe "
        "exact`` ilk satırı tutar, ötekileri reddeder.",
    ),
    "R102": (
        "{line}. satırdakiyle aynı posta kutusu",
        "İki adres farklı yazılmış ama standartlara göre aynı posta kutusu.",
        "Alan adları büyük-küçük harfte ayrılır, biri Unicode, öteki A-etiketleriyle yazılmıştır "
        "ya da yerel bölüm gereksiz tırnak içindedir. Büyük-küçük harfi farklı olan yerel "
        "bölümler ayrı posta kutularıdır. Listede iki kez bulunan alıcı her iletiyi iki kez alır. "
        "``addrlint clean --dedupe mailbox`` ilk satırı tutar, ötekileri reddeder.",
    ),
    "R103": (
        "{line}. satırdakiyle aynı {provider} posta kutusu",
        "İki adres, sağlayıcının kurallarına göre aynı posta kutusu.",
        "Gmail noktaları, birkaç sağlayıcı artı işaretinden sonraki eki, addrlint'in bildiği "
        "bütün sağlayıcılar ise yerel bölümde büyük-küçük harf ayrımını yok sayar. Her biri "
        "hakkında bilinenler tarihiyle birlikte ``addrlint/data/providers.py`` içindedir. "
        "``addrlint clean --dedupe provider`` ilk satırı tutar, ötekileri reddeder.",
    ),
    "R104": (
        "{count} aynı alan adında iki adresle listede; ilki {line} ve {other} numaralı satırlarda",
        "Aynı ad, listede bir alan adının iki adresiyle geçiyor.",
        "Bu genellikle tek kişidir ve her iletiyi iki kez alır. İki kişinin adı aynı olabileceği "
        "için hiçbir satır reddedilmez. Tek sözcüklü adlar ve büyük posta sağlayıcılarındaki "
        "adresler karşılaştırılmaz. ``addrlint clean --same-person`` bunu özetinde bildirir.",
    ),
    "R201": (
        "kapanmayan tırnak; başka CSV okuyucuları sonraki satırları bunun devamı sayar",
        "Tırnaklı bir değer hiç kapanmıyor.",
        "Çoğu CSV okuyucusu bir sonraki tırnağa kadar gelen satırları değere ekler, böylece bu "
        "satırlar kaybolur. addrlint bu satırı kendi başına bir satır sayar ve sonrakini olağan "
        "biçimde okur. Tırnağı kapatın ya da silin.",
    ),
    "R202": (
        "bir değerin kapanış tırnağından sonra metin var; CSV okuyucuları bunu farklı okur",
        "Bir değerin kapanış tırnağı ile ayırıcı arasında metin var.",
        "Bazı CSV okuyucuları tırnakları atar, bazıları dosyayı reddeder. addrlint değeri olduğu "
        "gibi okur. Değerin tamamını tırnak içine alın ve içindeki her tırnağı çift yazın.",
    ),
    "R203": (
        "sütun sayısı {cells}; çoğu satırda {usual}",
        "Bir satırda çoğu satırdakinden daha çok ya da daha az sütun var.",
        "Neden çoğu kez tırnaksız bir addaki virgüldür: ardındaki bütün değerleri bir sütun sağa "
        "kaydırır ve adres yanlış sütuna düşer. Virgüllü değeri tırnak içine alın.",
    ),
    "R301": (
        "reddedilen {rejected} satırdan {count} tanesi {domain} alan adında; bozuk bir içe "
        "aktarma olup olmadığına bakın",
        "Reddedilen satırların en az yarısı tek bir alan adında.",
        "Bu pek rastlantı olmaz: bir form, betik ya da elektronik tablo büyük olasılıkla bu "
        "adreslerin hepsini aynı biçimde yanlış yazmıştır. Satırları tek tek değil, kaynağı "
        "düzeltin. ``addrlint clean`` bunu özetinde bildirir.",
    ),
    "R302": (
        "{domain!r} tek kullanımlık bir posta alan adı",
        "Alan adı tek kullanımlık posta kutuları sağlıyor.",
        "Böyle bir posta kutusu birkaç dakika var olur, sonra kimse okumaz. Alan adları "
        "disposable-email-domains paketinden gelir. addrlint bunu yalnızca ``addrlint clean "
        "--disposable`` ile denetler ve bu satırları reddeder.",
    ),
    "R303": (
        "{domain!r} posta kabul etmiyor: {sentence}",
        "Alan adı posta kabul etmiyor (boş MX ya da MX, A ve AAAA kaydı yok).",
        "email-validator listedeki her alan adını bir kez sorgular; bulgu onun yanıtını aktarır. "
        "MX kaydı olmayan bir alan adı, SPF kaydı posta göndermediğini söylüyorsa da bildirilir. "
        "Böyle bir alan adına giden posta geri döner: adresi düzeltin ya da silin. addrlint bunu "
        "yalnızca, ağ bağlantısı gerektiren ``addrlint clean --dns`` ile denetler.",
    ),
}

# Komut satırının söyledikleri, İngilizcesine göre.
SAID: dict[str, str] = {
    ", in {path}": ", {path} içinde",
    "Added {comments} in {files}.": "{files} içine {comments} eklendi.",
    "The field of a file that an address stands in": "Adresin durduğu dosya alanı",
    "check the people and trailers of these commits of git; auto: those pre-commit names": "git'in bu işlemelerindeki kişileri ve künyeleri denetle; auto: pre-commit'in andıkları",
    "check who git says would author a commit here": "git'e göre burada işlemeyi kimin yapacağını denetle",
    "find addresses in any text, too, and warn of faulty ones": "her metinde de adres ara, kusurlular için uyar",
    "git is not installed": "git kurulu değil",
    "how many processes work: a number (as many as there are processors)": "kaç süreç çalışsın: bir sayı (işlemci sayısı kadar)",
    "it is no baseline of addrlint; make it again by --write-baseline": "bu bir addrlint taban çizgisi değil; --write-baseline ile yeniden yapın",
    "known faults": "bilinen kusurlar",
    "leave out what this file knows of": "bu dosyanın bildiklerini dışarıda bırak",
    "list the addresses with their places, check none": "adresleri yerleriyle sırala, hiçbirini denetleme",
    "list what looks like an address and is not taken for one, and why": "adrese benzeyip adres sayılmayanları nedeniyle sırala",
    "longer than anybody writes it": "kimsenin yazmayacağı kadar uzun",
    "no file in this folder is of a kind that holds addresses; name a file": "bu klasördeki hiçbir dosya adres tutan türden değil; bir dosya adı verin",
    "no kind of file is called {kind!r}{hint}": "{kind!r} adlı bir dosya türü yok{hint}",
    "nothing is known of files of this name": "bu addaki dosyalar hakkında bir şey bilinmiyor",
    "pass over files of which nothing is known, too, as in folders": "hakkında bir şey bilinmeyen dosyaları da klasörlerdeki gibi atla",
    "say what these would refuse at upload: pypi, npm, debian, acme, dmarc": "bunların yüklemede neyi geri çevireceğini söyle: pypi, npm, debian, acme, dmarc",
    "tell of lines that differ from this commit, of no others": "yalnız bu işlemeden farklı olan satırlar için söyle",
    "the zone of {pattern}": "{pattern} bölgesi",
    "what part of the project files belong to: 'deploy/:live' (live, docs or tests; by their paths)": "dosyaların projenin hangi bölümünden olduğu: 'deploy/:live' (live, docs ya da tests; yollarına göre)",
    "what the files are, whatever their names: list, env": "adları ne olursa olsun dosyaların türü: list, env",
    "write a comment before each fault that ignores it": "her kusurun önüne onu yok sayan bir yorum yaz",
    "write all that is found into this file, tell of nothing": "bulunan her şeyi bu dosyaya yaz, hiçbirini söyleme",
    "{count:,} comment": "{count:,} yorum",
    "{count:,} comments": "{count:,} yorum",
    "{count:,} person": "{count:,} kişi",
    "{count:,} people": "{count:,} kişi",
    "no column of names; --same-person needs one: name, or first and last name": (
        "ad sütunu yok; --same-person bir tane ister: ad soyad, ya da ad ve soyad"
    ),
    "tell of names that stand with two addresses of one domain": (
        "bir alan adının iki adresiyle duran adları söyle"
    ),
    "{range!r} is no commit": "{range!r} bir işleme değil",
    "{range!r} is no range of commits": "{range!r} bir işleme aralığı değil",
    "it is no {format}": "bu {format} değil",
    "a template fills it in": "onu bir şablon dolduruyor",
    "the address of a robot": "bir robotun adresi",
    "hidden from harvesters on purpose": "adres toplayanlardan bile bile gizlenmiş",
    "what commits hold, for git to look up": "işlemelerde duran, git'in aradığı adres",
    "it stands in no field that holds addresses": "adres tutan bir alanda durmuyor",
    "by its name the setting holds something else": "adına göre ayar başka bir şey tutuyor",
    "part of a link": "bir bağlantının parçası",
    "a user, a host and a path": "bir kullanıcı, bir makine ve bir yol",
    "a path or the name of a package": "bir yol ya da paket adı",
    "a name and a version": "bir ad ve bir sürüm",
    "the name of a file": "bir dosya adı",
    "a mention or a decorator": "bir anma ya da bezeyici",
    "a digest": "bir özet değeri",
    "several @ in one word": "tek sözcükte birden çok @",
    "not in the form of an address": "adres biçiminde değil",
    "no base64": "base64 değil",
    "see '{command} --help'": "'{command} --help' çıktısına bakın",
    " (before a name that begins with a hyphen write --)": " (tireyle başlayan bir adın önüne -- yazın)",
    "; did you mean {meant!r}?": "; şunu mu demek istediniz: {meant!r}?",
    "; did you mean {rule}?": "; şunu mu demek istediniz: {rule}?",
    " (did you mean {meant!r}?)": " (şunu mu demek istediniz: {meant!r}?)",
    "{value!r} is not of the form {form}": "{value!r} şu biçimde değil: {form}",
    "it is read and would be overwritten; choose another file for {option}": (
        "okunuyor, üzerine yazılırdı; {option} için başka bir dosya seçin"
    ),
    "--add-ignore goes by itself: mend first, then ignore what is left": (
        "--add-ignore tek başına çalışır: önce düzeltin, sonra kalanı yok sayın"
    ),
    "--add-ignore: the reason may hold no line end and no -->": (
        "--add-ignore: gerekçede satır sonu da --> da bulunamaz"
    ),
    "the header: {message}; mend it first": "başlık: {message}; önce onu düzeltin",
    "--changed-lines is of files; of standard input nothing is known": (
        "--changed-lines dosyalar içindir; standart girdi için bilinen bir şey yok"
    ),
    "{option}: no commit is given": "{option}: commit verilmedi",
    "no list of addresses in this folder; name a file, or see with -v what is passed over": "bu klasörde adres listesi yok; bir dosya adı verin ya da neyin atlandığını -v ile görün",
    "{what} mends files, and an address was given; leave out {what}: its fix is shown without": "{what} dosyaları düzeltir, verilen ise bir adres; {what} olmadan çağırın: düzeltmesi zaten gösterilir",
    "read": "okundu",
    'nothing to explain: give a code, or a reply in quotes: addrlint explain "553 ..."': 'açıklanacak bir şey yok: bir kod ya da tırnak içinde bir yanıt verin: addrlint explain "553 ..."',
    "no rule has the code or name {wanted!r}": "kodu ya da adı {wanted!r} olan kural yok",
    "which rule? Name a code, or --all for the list of them": "hangi kural? Bir kod verin ya da hepsinin listesi için --all yazın",
    "tool.addrlint is no table; write [tool.addrlint]": "tool.addrlint bir tablo değil; [tool.addrlint] yazın",
    "; known are {keys}": "; bilinenler: {keys}",
    "not UTF-8, as TOML must be": "TOML'un olması gerektiği gibi UTF-8 değil",
    "not valid TOML: {error}": "geçerli TOML değil: {error}",
    "unknown key {key!r}{hint}": "bilinmeyen anahtar {key!r}{hint}",
    "Fixed: {what}.": "Düzeltildi: {what}.",
    "Would fix: {what}.": "Düzeltilecek: {what}.",
    "--diff shows whole lines and can't be redacted; leave one of them out": "--diff bütün satırları gösterir ve maskelenemez; ikisinden birini bırakın",
    "nothing to check: name a file, an address, or - for standard input": "denetlenecek bir şey yok: bir dosya, bir adres ya da standart girdi için - verin",
    "no such file, and no address (an address holds an @; --address takes any text)": "böyle bir dosya yok, adres de değil (adreste @ bulunur; --address her metni alır)",
    "standard input is closed": "standart girdi kapalı",
    "standard input": "standart girdi",
    "left out, it is excluded": "dışarıda bırakıldı, hariç tutulmuş",
    "passed over": "atlandı",
    "a link to nothing": "hiçbir yere gitmeyen bir bağ",
    "{value} of {owner} is no rule, nor a list of rules": "{owner} paketindeki {value} ne bir kural ne de kurallardan bir liste",
    "the rules of {owner} can't be loaded: {reason}": "{owner} paketinin kuralları yüklenemiyor: {reason}",
    "{owner} and {other} both have {code}": "{owner} ile {other} paketlerinin ikisinde de {code} var",
    "{owner} has the code {code!r}; a code of another package is two capital letters and three digits": "{owner} paketinde {code!r} kodu var; başka bir paketin kodu iki büyük harf ve üç rakamdır",
    "{code} of {owner} is on {node}; rules are called on {known}": "{owner} paketindeki {code}, {node} üzerinde; kurallar şunlarla çağrılır: {known}",
    "Checked {what}: {found}.": "Denetlenen {what}: {found}.",
    "Checked {what}: nothing found.": "Denetlenen {what}: bir şey bulunmadı.",
    "Nothing was checked.": "Hiçbir şey denetlenmedi.",
    "{addresses} in {files}": "{files} içinde {addresses}",
    "help": "yardım",
    "fix (safe)": "düzeltme (güvenli)",
    "fix (unsafe)": "düzeltme (güvenli değil)",
    "error": "hata",
    "warning": "uyarı",
    "info": "bilgi",
    "recipient": "alıcı",
    "sender": "gönderen",
    "header": "başlık",
    "list": "liste",
    "{key} must have a list of rules for {name!r}": "{key}, {name!r} için bir kural listesi almalı",
    "{key} must be {wanted}, not {value}": "{key} şu olmalı: {wanted}; {value} değil",
    "true or false": "true ya da false",
    "true, false or a number from 0 to 100": "true, false ya da 0 ile 100 arasında bir sayı",
    "a text in quotes": "tırnak içinde bir metin",
    "one character, or tab, comma, semicolon, pipe": "tek karakter ya da tab, comma, semicolon, pipe",
    "a table": "bir tablo",
    "a list of texts": "metinlerden bir liste",
    "{what} must be one of {known}, not {value!r}{hint}": "{what} şunlardan biri olmalı: {known}; {value!r} değil{hint}",
    "; addrlint rule --all lists them": "; hepsini addrlint rule --all listeler",
    "the severity of {rule}": "{rule} önem derecesi",
    "select names no rule; for every rule write ALL": "select hiçbir kural içermiyor; bütün kurallar için ALL yazın",
    "no column holds addresses; choose one by --column; its columns are {columns}": "hiçbir sütunda adres yok; birini --column ile seçin; sütunları: {columns}",
    "no column is named e-mail or holds an @ in half of its cells": "hiçbir sütunun adı e-posta değil, hücrelerinin yarısında @ da yok",
    "(an address)": "(bir adres)",
    "(no name)": "(adsız)",
    " and more": " ve başkaları",
    "no column {column!r}{hint}; its columns are {columns}": "{column!r} sütunu yok{hint}; sütunları: {columns}",
    "no column {column}; there are {count}: {columns}": "{column} numaralı sütun yok; {count} sütun var: {columns}",
    "{kind}, not a text; save the list as CSV or text": "{kind}, metin değil; listeyi CSV ya da metin olarak kaydedin",
    "its first bytes tell {encoding} and it breaks off in a character at byte {byte}; save it again as UTF-8": "ilk baytları {encoding} diyor ama {byte}. baytta bir karakterin ortasında kesiliyor; yeniden UTF-8 olarak kaydedin",
    "it is empty; there is nothing to check": "boş; denetlenecek bir şey yok",
    "a binary file": "ikili bir dosya",
    "a spreadsheet or another zip file": "bir hesap tablosu ya da başka bir zip dosyası",
    "an old spreadsheet": "eski bir hesap tablosu",
    "a gzip file": "bir gzip dosyası",
    "a zstd file": "bir zstd dosyası",
    "a PDF": "bir PDF",
    "a Parquet file": "bir Parquet dosyası",
    "a database": "bir veritabanı",
    "a picture": "bir resim",
    "a program": "bir program",
    "fewer than half of its lines hold an address": "satırlarının yarısından azında adres var",
    "no cell of its e-mail column holds an address": "e-posta sütununun hiçbir hücresinde adres yok",
    "nothing was written: the file was changed meanwhile; run it again": "hiçbir şey yazılmadı: dosya bu arada değişti; yeniden çalıştırın",
    "nothing was written: the file is read-only": "hiçbir şey yazılmadı: dosya salt okunur",
    "nothing was written: {reason}": "hiçbir şey yazılmadı: {reason}",
    "this should not happen, please report it: {kind}: {error} ({place})": "bu olmamalıydı, lütfen bildirin: {kind}: {error} ({place})",
    "Find every fault of e-mail addresses before a mail server does.": "E-posta adreslerinin her hatasını posta sunucusundan önce bulur.",
    "Exit codes: 0 nothing found at or above --fail-on, 1 something found, 2 wrong usage or a file that can't be read or written.": "Çıkış kodları: 0 --fail-on düzeyinde ya da üstünde bir şey bulunmadı, 1 bulundu, 2 yanlış kullanım ya da okunamayan veya yazılamayan bir dosya.",
    "show this help message and exit": "bu yardımı gösterir ve çıkar",
    "show program's version number and exit": "sürüm numarasını gösterir ve çıkar",
    "check lists of addresses, or addresses themselves": "adres listelerini ya da adresleri denetler",
    "explain a rule": "bir kuralı açıklar",
    "explain SMTP replies: codes, bounces, lines of logs": "SMTP yanıtlarını açıklar: kodlar, geri dönen iletiler, günlük satırları",
    "print the JSON Schema of check --output-format json": "check --output-format json çıktısının JSON Schema'sını yazar",
    "print a script that completes addrlint's options in a shell": "kabukta addrlint seçeneklerini tamamlayan betiği yazar",
    "Check lists of addresses, or addresses themselves. A .csv or .tsv is read by its e-mail column, any other file one address a line, a folder by the lists in it, - is standard input. An argument that names no file and holds an @ is an address.": "Adres listelerini ya da adresleri denetler. .csv ve .tsv e-posta sütununa göre, başka her dosya satır başına bir adres olarak, klasör içindeki listelere göre okunur; - standart girdidir. Dosya adı olmayan ve @ içeren bağımsız değişken bir adrestir.",
    "a file, a folder, -, or an address": "bir dosya, bir klasör, - ya da bir adres",
    "check this text, whatever it looks like": "neye benzerse benzesin bu metni denetler",
    "mend files where that is safe": "dosyaları güvenli olan yerlerde düzeltir",
    "show what --fix would change, and change nothing": "--fix'in neyi değiştireceğini gösterir, hiçbir şeyi değiştirmez",
    "rules to use: codes, beginnings of codes, names, or ALL (the default)": "kullanılacak kurallar: kodlar, kodların başları, adlar ya da ALL (varsayılan)",
    "rules to leave out, in the same words": "dışarıda bırakılacak kurallar, aynı biçimde",
    "rules to use besides those selected": "seçilenlerin yanında kullanılacak kurallar",
    "rules to leave out in files that match a pattern of .gitignore: 'tests/:P104,D2'": "bir .gitignore desenine uyan dosyalarda dışarıda bırakılacak kurallar: 'tests/:P104,D2'",
    "another severity for a rule: 'P105=error'": "bir kural için başka bir önem derecesi: 'P105=error'",
    "domains that are good though special, unknown or a single label; * is any text: '*.corp.example'": "özel, bilinmeyen ya da tek etiketli olsa da iyi sayılan alan adları; * her metindir: '*.corp.example'",
    "domains that exist, though they look like slips of others": "başkalarının yazım hatasına benzese de var olan alan adları",
    "what the addresses are for: RCPT TO (recipient, the default), MAIL FROM (sender), one mailbox of a message header (header) or a header's list of them (list)": "adreslerin ne için olduğu: RCPT TO (recipient, varsayılan), MAIL FROM (sender), ileti başlığında bir kutu (header) ya da başlıktaki listesi (list)",
    "who judges: what is in use on the Internet (default), or the RFCs to the letter": "kimin değerlendirdiği: internette kullanılan (varsayılan) ya da harfi harfine RFC'ler",
    "the next mail server does not offer SMTPUTF8, so addresses must be ASCII": "sonraki posta sunucusu SMTPUTF8 sunmuyor, adresler ASCII olmalı",
    "let --fix and --diff make changes that a person should look at": "--fix ve --diff, bir insanın bakması gereken değişiklikleri de yapar",
    "list what --fix changed": "--fix'in değiştirdiklerini listeler",
    "columns of a table that hold addresses: headers, or numbers from 1": "tablonun adres içeren sütunları: başlıklar ya da 1'den başlayan sayılar",
    "what divides the columns: one character, or tab, comma, semicolon, pipe": "sütunları ayıran: tek karakter ya da tab, comma, semicolon, pipe",
    "what to leave out of folders: patterns of .gitignore, in place of the usual ones (.git, .venv, node_modules, build and their like)": "klasörlerden dışarıda bırakılacaklar: olağanların (.git, .venv, node_modules, build ve benzerleri) yerine .gitignore desenleri",
    "what to leave out besides": "bunların yanında dışarıda bırakılacaklar",
    "leave out excluded files even if they are named": "hariç tutulan dosyaları adları verilse de dışarıda bırakır",
    "read files that .gitignore leaves out, too": ".gitignore'un dışarıda bıraktığı dosyaları da okur",
    "how to print findings (full)": "bulguların nasıl yazılacağı (full)",
    "least severity that makes the exit code 1 (error)": "çıkış kodunu 1 yapan en düşük önem derecesi (error)",
    "mask the local parts in all that is printed, or N per cent of each": "yazılan her şeyde yerel bölümleri ya da her birinin yüzde N'ini maskeler",
    "leave configuration files alone": "yapılandırma dosyalarına bakmaz",
    "use this configuration file, and no other": "yalnızca bu yapılandırma dosyasını kullanır",
    "what standard input is the text of: list.csv": "standart girdinin hangi dosyanın metni olduğu: list.csv",
    "pass over files that hold no addresses, as in folders, and empty ones": "adres içermeyen dosyaları, klasörlerde olduğu gibi, ve boş olanları atlar",
    "list the files, check none": "dosyaları listeler, hiçbirini denetlemez",
    "count the findings of each rule": "her kuralın bulgularını sayar",
    "write to FILE, not to the screen": "ekrana değil FILE dosyasına yazar",
    "print findings, nothing else": "yalnızca bulguları yazar",
    "tell what is read and why": "neyin neden okunduğunu söyler",
    "exit with 0 whatever is found": "ne bulunursa bulunsun 0 ile çıkar",
    "colour: on a terminal (auto, the default), always, or never": "renk: uçbirimde (auto, varsayılan), her zaman (always) ya da hiç (never)",
    "list every setting and where it was set": "her ayarı ve nerede ayarlandığını listeler",
    "positional arguments": "konumsal bağımsız değişkenler",
    "options": "seçenekler",
    "rules": "kurallar",
    "fixing": "düzeltme",
    "reading": "okuma",
    "output": "çıktı",
    "Explain rules by code or name, or list them.": "Kuralları koduna ya da adına göre açıklar ya da listeler.",
    "for example L103": "örneğin L103",
    "every rule, a line each": "her kural, satır satır",
    "text (full) or JSON": "metin (full) ya da JSON",
    "Explain SMTP replies: what a code means, how two codes differ, who says a reply and whether the address is its cause. Takes codes, replies, tracebacks, lines of logs and bounces, as arguments, files or standard input (-).": "SMTP yanıtlarını açıklar: bir kodun anlamı, iki kodun farkı, bir yanıtı kimin söylediği ve nedenin adres olup olmadığı. Kodları, yanıtları, hata izlerini, günlük satırlarını ve geri dönen iletileri bağımsız değişken, dosya ya da standart girdi (-) olarak alır.",
    "codes (two are compared), a reply or another text in quotes, a file, or -": "kodlar (ikisi karşılaştırılır), tırnak içinde bir yanıt ya da başka bir metin, bir dosya ya da -",
    "how to print it (text)": "nasıl yazılacağı (text)",
    "the language of what is said to people: en or tr (that of the environment)": "insanlara söylenenin dili: en ya da tr (ortamınki)",
    "count the replies of logs, or of a folder of bounces, by cause": "günlüklerdeki ya da bir klasör geri dönen iletideki yanıtları nedenlerine göre sayar",
    "list every address of a cause, not the first twenty": "bir nedenin ilk yirmi adresini değil hepsini listeler",
    "Print the JSON Schema of check --output-format json.": "check --output-format json çıktısının JSON Schema'sını yazar.",
    'Print a script that completes addrlint\'s commands and options: eval "$(addrlint completion bash)".': 'addrlint komutlarını ve seçeneklerini tamamlayan betiği yazar: eval "$(addrlint completion bash)".',
    "the shell that is to complete": "tamamlayacak kabuk",
    "argument {name}: {rest}": "{name}: {rest}",
    "invalid choice: {value} (choose from {choices})": "geçersiz seçim: {value} (seçenekler: {choices})",
    "invalid number: {value}": "geçersiz sayı: {value}",
    "it takes no value, {value} was given": "değer almaz, {value} verildi",
    "unrecognized arguments: {names}": "tanınmayan bağımsız değişkenler: {names}",
    "the following arguments are required: {names}": "şunlar gerekli: {names}",
    "expected one argument": "bir değer gerekli",
    "expected at most one argument": "en çok bir değer olabilir",
    "usage: ": "kullanım: ",
    "{count:,} address": "{count:,} adres",
    "{count:,} addresses": "{count:,} adres",
    "{count:,} file": "{count:,} dosya",
    "{count:,} files": "{count:,} dosya",
    "{count:,} error": "{count:,} hata",
    "{count:,} errors": "{count:,} hata",
    "{count:,} warning": "{count:,} uyarı",
    "{count:,} warnings": "{count:,} uyarı",
    "{count:,} info": "{count:,} bilgi",
    "{count:,} infos": "{count:,} bilgi",
    "The address as a whole": "Adresin tamamı",
    "Spaces and invisible characters": "Boşluklar ve görünmez karakterler",
    "Characters": "Karakterler",
    "Encoding": "Kodlama",
    "The local part": "Yerel bölüm",
    "The domain": "Alan adı",
    "Address literals": "Adres sabitleri",
    "Security": "Güvenlik",
    "Advice": "Öneriler",
    "Rules of {owner}": "{owner} kuralları",
    "byte {value}": "{value} baytı",
    "safe, made by itself": "güvenli, kendiliğinden yapılır",
    "unsafe, only suggested": "güvenli değil, yalnızca önerilir",
    "none": "yok",
    "Found": "Bulunanlar",
    "Passed": "Geçenler",
    "Severity": "Önem derecesi",
    "Severity at target rfc": "rfc hedefinde önem derecesi",
    "SMTP reply": "SMTP yanıtı",
    "none: advice": "yok: öneri",
    "SMTP reply to a recipient": "Alıcıya SMTP yanıtı",
    "SMTP reply to a sender": "Gönderene SMTP yanıtı",
    "SMTP reply, in a domain": "Alan adında SMTP yanıtı",
    "{recipient}; to a sender {sender}": "{recipient}; gönderene {sender}",
    "Fix": "Düzeltme",
    "Roles": "Roller",
    "Only": "Yalnızca",
    "where the next server does not offer SMTPUTF8": "sonraki sunucu SMTPUTF8 sunmuyorsa",
    "Source": "Kaynak",
    "{severity}; {other} in a domain": "{severity}; alan adında {other}",
    "{severity}; {other} in a header": "{severity}; başlıkta {other}",
    ", as {role}": ", {role} olarak",
    ", without SMTPUTF8": ", SMTPUTF8 olmadan",
    "perhaps": "belki",
    "{shown} ({count:,} characters)": "{shown} ({count:,} karakter)",
    "no address of a database; write postgresql://user@host/name, and %40 for an @ and the like in a password, or leave that to PGPASSWORD or ~/.pgpass": "veritabanı adresi değil; postgresql://kullanıcı@sunucu/ad biçiminde yazın, paroladaki @ ve benzerleri için %40 gibi kodlar kullanın ya da parolayı PGPASSWORD veya ~/.pgpass'e bırakın",
    "this folder can't be written in; choose another by --output-dir: {reason}": "bu klasöre yazılamıyor; --output-dir ile başka bir klasör seçin: {reason}",
    "{name}: lines of JSON and packed lists stay as they are; addrlint clean --fix mends them": "{name}: JSON satırları ve sıkıştırılmış listeler olduğu gibi kalır; bunları addrlint clean --fix düzeltir",
    "--query is for databases (.duckdb, .sqlite, .db, postgresql://)": "--query veritabanları içindir (.duckdb, .sqlite, .db, postgresql://)",
    "Please enter your e-mail address.": "Lütfen e-posta adresinizi yazın.",
    "An e-mail address has an @ sign in it.": "E-posta adresinde bir @ işareti bulunur.",
    "An e-mail address has one @ sign only.": "E-posta adresinde yalnız bir @ işareti bulunur.",
    "Something is missing before the @ sign.": "@ işaretinin önünde bir şey eksik.",
    "Something is missing after the @ sign.": "@ işaretinden sonra bir şey eksik.",
    "There is a space before the address.": "Adresin önünde boşluk var.",
    "There is a space after the address.": "Adresin sonunda boşluk var.",
    "There is a space in the address.": "Adresin içinde boşluk var.",
    "The address begins with a dot.": "Adres noktayla başlıyor.",
    "There is a dot right before the @ sign.": "@ işaretinin hemen önünde nokta var.",
    "There are two dots in a row before the @ sign.": "@ işaretinin önünde art arda iki nokta var.",
    "There is a comma after the @ sign where a dot should be.": "@ işaretinden sonra nokta yerine virgül var.",
    "Please enter one address only.": "Lütfen yalnız bir adres yazın.",
    "Please enter the address alone, without a name.": "Lütfen yalnız adresi yazın, ad olmadan.",
    "Please enter the address alone, with nothing before it.": "Lütfen yalnız adresi yazın, önünde bir şey olmadan.",
    "Please enter the address without square brackets.": "Lütfen adresi köşeli ayraçsız yazın.",
    "Please enter the address without angle brackets.": "Lütfen adresi açılı ayraçlar olmadan yazın.",
    "This letter can't be used here in an address.": "Bu harf burada adreste kullanılamaz.",
    "The name after the @ sign looks like a slip.": "@ işaretinden sonraki ad yanlış yazılmış görünüyor.",
    "The address's ending does not exist.": "Adresin sonundaki uzantı yok.",
    "This is an example address, not a real one.": "Bu gerçek değil, örnek bir adres.",
    "This looks like an example address, not a real one.": "Bu gerçek değil, örnek bir adrese benziyor.",
    "The address is too long.": "Adres çok uzun.",
    "The part before the @ sign is too long.": "@ işaretinden önceki kısım çok uzun.",
    "The name after the @ sign is too long.": "@ işaretinden sonraki ad çok uzun.",
    "The name after the @ sign is not complete.": "@ işaretinden sonraki ad eksik.",
    "There is a dot too many after the @ sign.": "@ işaretinden sonra fazladan bir nokta var.",
    "No name after the @ sign can begin or end with a hyphen.": "@ işaretinden sonraki hiçbir ad tireyle başlayamaz ya da bitemez.",
    "There can't be an underscore after the @ sign.": "@ işaretinden sonra alt çizgi olamaz.",
    "A character after the @ sign can't be used there.": "@ işaretinden sonraki bir karakter orada kullanılamaz.",
    "A character before the @ sign can't be used there.": "@ işaretinden önceki bir karakter orada kullanılamaz.",
    "The name after the @ sign must be a name, not a number.": "@ işaretinden sonra sayı değil, bir ad olmalı.",
    "Nobody can get mail at this address.": "Bu adrese kimse posta alamaz.",
    "Please enter the address alone.": "Lütfen yalnız adresi yazın.",
    "Please enter the address without quotes.": "Lütfen adresi tırnaksız yazın.",
    "There is a comma or a semicolon too many.": "Fazladan bir virgül ya da noktalı virgül var.",
    "Please write the @ sign itself.": "Lütfen @ işaretinin kendisini yazın.",
    "There is a character in the address that can't be seen.": "Adreste görünmeyen bir karakter var.",
    "A character in the address only looks like the right one.": "Adresteki bir karakter doğrusuna yalnızca benziyor.",
    "The address was damaged on its way here; please type it again.": "Adres buraya gelirken bozulmuş; lütfen yeniden yazın.",
    "This address can't be used.": "Bu adres kullanılamaz.",
    "another run is cleaning this list; wait for it, or choose --output-dir": "bu listeyi başka bir çalışma temizliyor; onu bekleyin ya da --output-dir verin",
    "it breaks off": "yarıda kesiliyor",
    "standard input is gone once it was read; --resume needs a file": "standart girdi okununca gider; --resume için dosya gerekir",
    "the compressed list is damaged: {why}": "sıkıştırılmış liste bozuk: {why}",
    "{path}: its first sheet is read alone, {name!r}; these are not: {others}": "{path}: yalnız ilk sayfası okunur, {name!r}; şunlar okunmaz: {others}",
    "a part of tests, which are faulty on purpose": "testlerin parçası, onlar bile bile kusurludur",
    "{files} passed over, not written as the kind is; -v names them": "türünün biçiminde yazılmamış {files} atlandı; adlarını -v söyler",
    "{path}: {findings} written": "{path}: {findings} yazıldı",
    "{path}: {findings} of it gone from the files; --write-baseline drops them": "{path}: içindeki {findings} artık dosyalarda yok; onları --write-baseline siler",
    "{path}: {findings} can't be ignored by a comment; see --baseline": "{path}: {findings} yorumla yok sayılamaz; --baseline seçeneğine bakın",
    "{count:,} finding": "{count:,} bulgu",
    "{count:,} findings": "{count:,} bulgu",
    "Did you mean {address}?": "Şunu mu demek istediniz: {address}?",
    "The header of a message": "Bir iletinin başlığı",
    "A list as a whole and its rows": "Bütünüyle liste ve satırları",
    "Part lists into rows to use and rows refused. list.csv becomes list.clean.csv, its rows byte for byte, and list.rejected.csv, with why, where, the SMTP reply and what may be meant. Reads text, CSV, TSV, JSON lines, gzip and zstd of these, Parquet, Arrow, XLSX, SQLite and DuckDB. Exit code 0: no row refused; 1: some; 2: it could not run.": "Listeleri kullanılacak ve reddedilen satırlara ayırır. list.csv'den, satırları bayt bayt aynı list.clean.csv ile nedenini, yerini, SMTP yanıtını ve belki kastedileni söyleyen list.rejected.csv çıkar. Metin, CSV, TSV, JSON satırları, bunların gzip ve zstd hali, Parquet, Arrow, XLSX, SQLite ve DuckDB okur. Çıkış kodu 0: reddedilen satır yok; 1: var; 2: çalışamadı.",
    "a database: say by --query which rows: --query 'SELECT * FROM people'": "bir veritabanı: hangi satırlar, --query ile söyleyin: --query 'SELECT * FROM people'",
    "a file, a folder, a glob, or -": "bir dosya, bir klasör, bir kalıp ya da -",
    "a number from 1 on": "1 ya da daha büyük bir sayı",
    "cleaning {name}": "{name} ayıklanıyor",
    "count, and write nothing": "say, hiçbir şey yazma",
    "go on where a run of the same list was stopped": "aynı listenin durdurulan çalışmasını kaldığı yerden sürdür",
    "how to sum up (text)": "özetin biçimi (text)",
    "it can't be read: {reason}": "okunamıyor: {reason}",
    "it would be overwritten by its own output; choose --output-dir": "kendi çıktısı onun üzerine yazılırdı; --output-dir seçin",
    "make safe fixes first, and note each": "önce güvenli düzeltmeleri yap ve her birini kaydet",
    "no key holds addresses; choose one by --column; its keys are {keys}": "hiçbir anahtar adres tutmuyor; --column ile seçin; anahtarları {keys}",
    "no key {key!r}; its keys are {keys}": "{key!r} anahtarı yok; anahtarları {keys}",
    "no such file": "böyle bir dosya yok",
    "no such file; addrlint check takes addresses, clean takes lists": "böyle bir dosya yok; adresleri addrlint check alır, clean liste alır",
    "nothing was put in place: {reason}": "hiçbir şey yerine konmadı: {reason}",
    "one line a list, no more": "liste başına tek satır",
    "part lists into rows to use and rows refused, with reasons": "listeleri kullanılacak ve nedeniyle reddedilen satırlara ayırır",
    "read the rows that a query gives, from a database": "satırları bir veritabanından, bir sorguyla oku",
    "refuse domains of throw-away mailboxes": "atılacak posta kutusu veren alan adlarını reddet",
    "refuse domains that take no mail, by asking the DNS": "posta almayan alan adlarını DNS'e sorarak reddet",
    "refuse mailboxes of roles, such as info@": "info@ gibi görev posta kutularını reddet",
    "refuse rows whose address came before: the same characters, the same mailbox by the standards, or by what is known of the provider": "adresi daha önce geçen satırları reddet: aynı karakterler, standartlara göre aynı posta kutusu, ya da sağlayıcı hakkında bilinene göre",
    "the list or the settings changed since the run that was stopped; run it without --resume": "durdurulan çalışmadan beri liste ya da ayarlar değişti; --resume olmadan çalıştırın",
    "what to write (kept rows as the list has them, refused ones as CSV)": "ne yazılsın (kalan satırlar listedeki gibi, reddedilenler CSV)",
    "where to write (beside the list)": "nereye yazılsın (listenin yanına)",
    "{count:,} of the clean rows after a safe fix": "kalan satırların {count:,} tanesi güvenli düzeltmeyle",
    "{name}: {rows:,} rows in = {clean:,} clean + {rejected:,} rejected": "{name}: {rows:,} satır = {clean:,} temiz + {rejected:,} ret",
    "{one} and {other} would both be written to {path}; clean them one by one": "{one} ile {other} aynı {path} dosyasına yazılırdı; tek tek ayıklayın",
    "{what} needs {module}: pip install 'addrlint[{extra}]'": "{what} için {module} gerek: pip install 'addrlint[{extra}]'",
    "it was not made by addrlint clean; move it away, or choose --output-dir": "addrlint clean tarafından oluşturulmadı; başka yere taşıyın ya da --output-dir ile başka bir klasör seçin",
    "the journal of the stopped run is damaged; remove {folder} and run it without --resume": "yarıda kalan çalışmanın günlüğü bozuk; {folder} klasörünü silin ve --resume olmadan çalıştırın",
    "nobody reads this pipe": "bu boruyu okuyan yok",
    "what reads this type of file is not installed: {reason}": "bu dosya türünü okuyan paket kurulu değil: {reason}",
    "files that it is for are skipped": "ilgili dosyalar atlandı",
    "no rule of family {letter} is found in {place}: reinstall addrlint": "{letter} ailesinin hiçbir kuralı {place} içinde bulunamadı: addrlint'i yeniden kurun",
    "configuration files and comments suppress {errors}: {codes}": "yapılandırma dosyaları ve yorumlar {errors} gizliyor: {codes}",
    "for servers: only --config FILE counts, comments suppress nothing, X rules stay on": "sunucular için: yalnızca --config FILE geçerlidir, yorumlar hiçbir şeyi gizlemez, X kuralları açık kalır",
    "print how many errors configuration files and comments suppress (to standard error)": "yapılandırma dosyalarının ve yorumların kaç hatayı gizlediğini yaz (standart hataya)",
}
