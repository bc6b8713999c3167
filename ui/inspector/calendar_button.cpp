#include "ui/inspector/calendar_button.h"

#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QDate>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace wattscape::ui {
namespace {

struct CalendarButton {
    Q_DECLARE_TR_FUNCTIONS(CalendarButton)
};

const QDate epoch(1970, 1, 1);

QDate dateOf(Day day) {
    return epoch.addDays(day.time_since_epoch().count());
}

Day dayOf(QDate date) {
    return Day{std::chrono::days{epoch.daysTo(date)}};
}

/// In the theme's colours: no red week-ends, no grid, no bar in the accent colour.
void dress(QCalendarWidget& calendar) {
    const Theme& theme = Theme::instance();
    calendar.setGridVisible(false);
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar.setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    QTextCharFormat plain;
    plain.setForeground(theme.text());
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
        calendar.setWeekdayTextFormat(day, plain);
    }
    const std::pair<const char*, const char*> arrows[] = {{"qt_calendar_prevmonth", "chevron-left"},
                                                          {"qt_calendar_nextmonth", "chevron-right"}};
    for (const auto& [name, icon] : arrows) {
        if (auto* button = calendar.findChild<QToolButton*>(QLatin1String(name))) {
            button->setIcon(theme.icon(QLatin1String(icon)));
        }
    }
    if (auto* bar = calendar.findChild<QWidget*>(QStringLiteral("qt_calendar_navigationbar"))) {
        QPalette colours = bar->palette();
        colours.setColor(QPalette::Highlight, theme.window());
        colours.setColor(QPalette::HighlightedText, theme.text());
        bar->setPalette(colours);
    }
    QTextCharFormat today;
    today.setForeground(theme.accent());
    today.setFontWeight(QFont::Bold);
    calendar.setDateTextFormat(QDate::currentDate(), today);
}

class CalendarPopup : public QFrame {
public:
    CalendarPopup(QLineEdit& line, Day day) : QFrame(&line, Qt::Popup), line_(line), calendar_(new QCalendarWidget) {
        setAttribute(Qt::WA_DeleteOnClose);
        setFrameShape(QFrame::StyledPanel);
        setAccessibleName(CalendarButton::tr("Calendar"));
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(1, 1, 1, 1);
        layout->addWidget(calendar_);
        dress(*calendar_);
        calendar_->setDateRange(dateOf(earliestDay), dateOf(latestDay));
        calendar_->setSelectedDate(dateOf(day));
        calendar_->setAccessibleName(line.accessibleName());
        connect(calendar_, &QCalendarWidget::clicked, this, &CalendarPopup::choose);
        connect(calendar_, &QCalendarWidget::activated, this, &CalendarPopup::choose);
    }

    void open() {
        adjustSize();
        const QRect room = line_.screen()->availableGeometry();
        QPoint corner = line_.mapToGlobal(QPoint(line_.width() - width(), line_.height()));
        if (corner.y() + height() > room.bottom()) {
            corner.setY(line_.mapToGlobal(QPoint()).y() - height());
        }
        corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - width())));
        move(corner);
        calendar_->setFocus(Qt::PopupFocusReason);
        show();
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Escape) {
            close();
        } else {
            QFrame::keyPressEvent(event);
        }
    }

private:
    void choose(QDate date) {
        if (!isVisible()) {
            return;  // a double click says it twice
        }
        close();
        line_.setFocus();
        line_.selectAll();
        line_.insert(formatDay(dayOf(date)));
        line_.setModified(true);
        Q_EMIT line_.editingFinished();
    }

    QLineEdit& line_;
    QCalendarWidget* calendar_;
};

}  // namespace

void addCalendar(QLineEdit& line, std::function<std::optional<Day>()> present) {
    QAction* open = line.addAction(Theme::instance().icon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    open->setText(CalendarButton::tr("Calendar"));
    open->setToolTip(CalendarButton::tr("Calendar (Alt+Down)"));
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    open->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(open, &QAction::triggered, &line, [&line, present = std::move(present)] {
        (new CalendarPopup(line, present().value_or(dayOf(QDate::currentDate()))))->open();
    });
}

}  // namespace wattscape::ui
